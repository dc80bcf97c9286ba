/**
 * The project's own list, in the format of the reference service: models and datasets that were withdrawn from the hub,
 * each with its public source and date. Only the repository that was withdrawn stands here, never a copy of it.
 */

/** The date of the newest change. */
export const WITHDRAWN_VERSION = '2024-08-30';

export const WITHDRAWN_LIST = `
# LAION-5B and what was made of it. A report of the Stanford Internet Observatory of 2023-12-20 found links to abuse
# material in it (Thiel, "Identifying and Eliminating CSAM in Generative ML Training Data and Models"); LAION took the
# datasets down at once: laion.ai/notes/laion-maintenance, December 2023. Re-LAION-5B of 2024-08-30 takes their place.

# Named in github.com/facebookresearch/MetaCLIP/issues/10; withdrawn with the notice above, December 2023
WITHDRAWN	huggingface.co/datasets/laion/laion2B-en
# Named in github.com/rom1504/laion-prepro/issues/17; withdrawn with the notice above, December 2023
WITHDRAWN	huggingface.co/datasets/laion/laion2B-multi
# Disabled: github.com/rom1504/img2dataset/issues/379, 2024-01-08
WITHDRAWN	huggingface.co/datasets/laion/laion2B-en-aesthetic
# Disabled: github.com/ryanwebster90/snip-dedup/issues/10, 2024-01-24
WITHDRAWN	huggingface.co/datasets/laion/laion2b-en-vit-h-14-embeddings
# Disabled at its author's request: github.com/rom1504/clip-retrieval/issues/349, 2024-01-26
WITHDRAWN	huggingface.co/datasets/laion/laion5B-index

# Stable Diffusion 1.5, trained on LAION-5B. The report above asks that such models be withdrawn; Runway removed it from
# the hub on 2024-08-29, in its own words a planned deprecation (Associated Press, "Child abuse images removed from AI
# image-generator training source, researchers say", 2024-08-30).
WITHDRAWN	huggingface.co/runwayml/stable-diffusion-v1-5
`;
