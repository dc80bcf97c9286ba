/**
 * Combines an organisation's settings with those of a repository, which can only make them stricter: more is checked,
 * less is let through, less is shown, or the run ends earlier. What would loosen them is ignored, and its key is named.
 */
import { type DisclosureLevel, LEVELS } from '../report/disclose.ts';
import { type SafeText, safe } from '../safe/text.ts';
import type { ParsedSettings, SettingKey, Settings } from './settings.ts';

export interface Tightened {
  readonly settings: Settings;
  /** The keys of the repository that were ignored, as they may be shown. */
  readonly ignored: readonly SafeText[];
}

/**
 * @param shared the organisation's settings
 * @param own the repository's settings
 */
export function tightened(shared: Settings, own: ParsedSettings): Tightened {
  const { settings } = own;
  const choice = new Choice(own.given);
  const { disclosure, limits } = shared;
  const moreManifests = settings.manifests?.filter(pattern => !pattern.startsWith('!')) ?? [];
  choice.refuse('manifests', moreManifests.length < (settings.manifests?.length ?? 0));
  choice.refuse('unchecked', settings.unchecked.length > 0);
  choice.refuse('exceptions', settings.exceptions.length > 0);
  choice.refuse(
    'report-recipients',
    settings.reportRecipients.some(each => !shared.reportRecipients.includes(each))
  );
  const lower = (key: SettingKey, theirs: number, ours: number) => choice.between(key, theirs, ours, isLarger);
  return {
    settings: {
      ...shared,
      moreManifests,
      urlTemplates: [...new Set([...shared.urlTemplates, ...settings.urlTemplates])],
      disclosure: {
        // The defaults: what a private repository shows of restricted categories, and any of the others.
        sealed: choice.between('disclosure.sealed', disclosure.sealed, settings.disclosure.sealed, showsMore('files')),
        locatable: choice.between(
          'disclosure.locatable',
          disclosure.locatable,
          settings.disclosure.locatable,
          showsMore('rows')
        )
      },
      lfsMedia: choice.between('lfs-media', shared.lfsMedia, settings.lfsMedia, media => media === 'oid'),
      limits: {
        denylistSeconds: lower('limits.denylist-seconds', limits.denylistSeconds, settings.limits.denylistSeconds),
        totalSeconds: lower('limits.total-seconds', limits.totalSeconds, settings.limits.totalSeconds),
        manifestBytes: lower('limits.manifest-mib', limits.manifestBytes, settings.limits.manifestBytes),
        expansion: lower('limits.expansion', limits.expansion, settings.limits.expansion),
        listAgeHours: choice.between(
          'limits.list-age-hours',
          limits.listAgeHours,
          settings.limits.listAgeHours,
          (age, allowed) => (age ?? Infinity) > (allowed ?? Infinity)
        ),
        listEntries: choice.between(
          'limits.list-entries',
          limits.listEntries,
          settings.limits.listEntries,
          (fewest, needed) => fewest < needed
        )
      }
    },
    ignored: choice.ignored
  };
}

/** Chooses between values, and records the keys of those that are ignored. */
class Choice {
  readonly #given: ReadonlySet<string>;
  readonly #ignored: SettingKey[] = [];

  /** @param given the keys that the repository's file has; of the other keys it has only the defaults */
  constructor(given: ReadonlySet<string>) {
    this.#given = given;
  }

  get ignored(): readonly SafeText[] {
    return this.#ignored.map(key => safe`\`${key}\``);
  }

  refuse(key: SettingKey, isLooser: boolean): void {
    if (isLooser) this.#ignored.push(key);
  }

  between<T>(key: SettingKey, shared: T, own: T, isLooser: (own: T, shared: T) => boolean): T {
    if (!this.#given.has(key) || own === shared) return shared;
    if (!isLooser(own, shared)) return own;
    this.#ignored.push(key);
    return shared;
  }
}

function isLarger(own: number, shared: number): boolean {
  return own > shared;
}

/** @param standard what is shown without a setting, where most is shown */
function showsMore(standard: DisclosureLevel) {
  return (own: DisclosureLevel | null, shared: DisclosureLevel | null): boolean => {
    return LEVELS.indexOf(own ?? standard) > LEVELS.indexOf(shared ?? standard);
  };
}
