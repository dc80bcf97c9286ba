import { describe, expect, test } from '@jest/globals';
import { foundBy, type ReaderName } from './document-support.ts';

const D = 'huggingface.co/datasets/org/d';
const M = 'huggingface.co/org/m';

describe('an id of a model or dataset is looked up as its page', () => {
  test.each<[string, ReaderName, string, string]>([
    ['what a dataset was made from', 'md', '---\nsource_datasets: [org/d]\n---\n', D],
    ['one that was extended', 'md', '---\nsource_datasets:\n- extended|org/d\n---\n', D],
    ['one scalar', 'yaml', 'source_datasets: "org/d"\n', D],
    ['models of a merge', 'yaml', 'models:\n  - model: org/x\n  - model: org/m\nmerge_method: linear\n', M],
    ['slices of a merge', 'yaml', 'slices:\n- sources:\n  - model: org/m\n    layer_range: [0, 32]\n', M],
    ['a merge that gives parameters', 'yaml', 'models: [{model: "org/m", parameters: {weight: 1}}]\n', M],
    ['a model of a card', 'yaml', 'models: [org/m]\n', M],
    ['datasets of a training', 'yaml', 'datasets:\n  - path: org/d\n    type: alpaca\n', D],
    ['a dataset at a revision', 'yaml', 'datasets:\n  - type: x\n    path: org/d@main\n', D],
    ['datasets by name', 'yaml', 'datasets:\n  train:\n    path: org/d\n', D],
    ['datasets that an alias brings', 'yaml', 'a: &a\n  - path: org/d\ndatasets: *a\n', D],
    ['a base model of a training', 'yaml', 'base_model: org/m\n', M],
    ['a configuration in JSON', 'json', '{"models": [{"x": [1], "model": "org/m"}]}', M],
    ['elements behind an object', 'json', '{"datasets": [{"path": "x"}, "org/d"]}', D],
    ['datasets in JSON', 'json', '{"datasets": [{"type": {"a": 1}, "path": "org/d"}]}', D],
    ['a source in JSON', 'json', '{"source_datasets": ["extended|org/d"]}', D],
    ['an adapter in JSON', 'json', '{"base_model_name_or_path": "org/m"}', M],
    ['a model in JSON', 'json', '{"_name_or_path": "org/m", "n": 1}', M],
    ['TOML', 'toml', 'base_model = "org/m"\n', M],
    ['a list in TOML', 'toml', "source_datasets = [\n  'org/x',\n  'org/d' ]\n", D],
    ['tables in TOML', 'toml', '[[datasets]]\ntype = "x"\npath = "org/d"\n', D],
    ['inline tables in TOML', 'toml', 'datasets = [{ path = "org/d", type = "x" }]\n', D],
    ['front matter in TOML', 'md', '+++\nbase_model = "org/m"\n+++\n', M],
    ['front matter that is no YAML', 'md', '---\na: b: c\nsource_datasets:\n- extended|org/d\n---\n', D]
  ])('%s', async (_name, reader, text, expression) => {
    const { looksUp, error } = await foundBy(reader, text);
    expect([looksUp(expression), error]).toEqual([true, null]);
  });

  test.each<[string, ReaderName, string]>([
    ['a path on a machine', 'yaml', 'datasets:\n- path: ./org/d\n- path: /data/org/d\nmodel: ../org/m\n'],
    ['a path elsewhere', 'yaml', 'a:\n  path: org/d\n'],
    ['a path elsewhere in JSON', 'json', '{"datasets": [{"x": "y"}], "path": "org/d"}'],
    ['a path elsewhere in TOML', 'toml', '[[datasets]]\nx = 1\n[other]\npath = "org/d"\n'],
    ['a word in JSON', 'json', '{"model": "gpt-4", "datasets": ["train"]}']
  ])('but not %s', async (_name, reader, text) => {
    expect((await foundBy(reader, text)).items).toEqual([]);
  });
});
