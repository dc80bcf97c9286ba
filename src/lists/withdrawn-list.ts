/**
 * The project's own list, in the format of the reference service: models and datasets that were withdrawn because of
 * abuse material, each with its public source and date. A copy is listed only if it was withdrawn itself.
 *
 * Ids are in lower case, because every id is looked up that way (`item/reading/hub.ts`). Entries that may still lead to
 * the material are given as digests, since a public list must not be a directory.
 */

/** The date of the newest change. */
export const WITHDRAWN_VERSION = '2026-11-26';

export const WITHDRAWN_LIST = `
# LAION-5B and the datasets made from it. A report of the Stanford Internet Observatory of 2023-12-20 found links to
# abuse material in it (Thiel, "Identifying and Eliminating CSAM in Generative ML Training Data and Models"). LAION took
# down all datasets of LAION-5B and those derived from them: laion.ai/notes/laion-maintenance, 2023-12-19, and
# laion.ai/blog/relaion-5b, 2024-08-30, which replaces them with Re-LAION-5B. Its parts are listed in
# laion.ai/blog/laion-5b. Datasets that returned under their old id after filtering (such as the aesthetic subsets) are
# not listed here.

# The largest part, with the most matches in laion.ai/blog/relaion-5b; withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-en
# The second part, likewise; withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-multi
# The third part, likewise; withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion1b-nolang
# The parts with their tags, named in laion.ai/blog/laion-5b; the first shown as disabled since; withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-en-joined
# As above, withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-multi-joined
# As above, withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion1b-nolang-joined
# Embeddings with the links that they were made from, named in laion.ai/blog/laion-5b; withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-en-vit-l-14-embeddings
# As above, withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-multi-vit-l-14-embeddings
# As above, withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion1b-nolang-vit-l-14-embeddings
# As above; disabled: github.com/ryanwebster90/snip-dedup/issues/10, 2024-01-24
WITHDRAWN	huggingface.co/datasets/laion/laion2b-en-vit-h-14-embeddings
# Named in clip-retrieval's docs/laion5B_h14_back.md, withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-multi-vit-h-14-embeddings
# As above, withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion1b-nolang-vit-h-14-embeddings
# Disabled at its author's request: github.com/rom1504/clip-retrieval/issues/349, 2024-01-26
WITHDRAWN	huggingface.co/datasets/laion/laion5b-index
# Named in clip-retrieval's docs/laion5B_h14_back.md and shown as disabled since; withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion5b-h14-index
# A copy that the hub itself disabled: its own page, which names Re-LAION-5B instead, after 2024-08-30
WITHDRAWN	huggingface.co/datasets/danielz01/laion-5b
# A copy that the hub itself disabled: its own page and its discussion 2, after 2024-08-30
WITHDRAWN	huggingface.co/datasets/cat-state/laion2b-en

# Download hosts of LAION-5B: the folders of its mirror, in the order of laion.ai/blog/laion-5b, whose links led there
# until 2023-12-19 (the whole, metadata, embeddings, those of each part, and the index).
WITHDRAWN	expr-sha256:7b5875f7972e6042d36647935aaba1141522569216a493fabdc8f224be0fc9aa
WITHDRAWN	expr-sha256:bd164bf69c227747f33f12b543ca81d6abc4bcc6573cd82f79aad05000d1aaed
WITHDRAWN	expr-sha256:a00d06f6b87ecf9489370fb7f092e41eeb12facb89dd072677012b0ab34d2238
WITHDRAWN	expr-sha256:b23dbad423912058b44767da7010fe025373beba88c046682a6df7b6865c896a
WITHDRAWN	expr-sha256:cda2dca89cae4af70dd9c424767688d8638044e81f20ee0d5c23805410b42cb6
WITHDRAWN	expr-sha256:6f942d393e1296a31410f22d31e428feabf50941a1fbd653b0b438fb5b4970f6
WITHDRAWN	expr-sha256:84237b8ec006c5dd644e357fee36328ba3dafcb7afabdf264f009c38e6025700

# Stable Diffusion 1.5, trained on LAION-5B. The report above asks that such models be withdrawn; Runway removed it from
# the hub on 2024-08-29, in its own words a planned deprecation (Associated Press, "Child abuse images removed from AI
# image-generator training source, researchers say", 2024-08-30; github.com/huggingface/diffusers/issues/9322).
WITHDRAWN	huggingface.co/runwayml/stable-diffusion-v1-5

# NudeNet's images, of which some 680 are abuse material: Canadian Centre for Child Protection, "Child sexual abuse and
# exploitation images identified in dataset used for developing AI moderation tools", October 2025. Gone from the archive
# that its README names by 2026-01-31: github.com/notAI-tech/NudeNet/issues/162.
WITHDRAWN	expr-sha256:2c45c3a873e7590aa89910f73f77d78c0c8fd5a16a84f4cdf9d18745c95ab86e
WITHDRAWN	expr-sha256:0b6fc84f4eab42dc5dcb93eef4e4460930212b09bc033c79565b7af7d8340b4b
`;
