/** Elements of HTML that end a text; all others, known or not, are part of it. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li listing ' +
    'main menu nav noembed ol optgroup option p plaintext pre search section select summary table tbody td textarea ' +
    'tfoot th thead title tr ul xmp'
  ).split(' ')
);
