//! Harm that nobody is said to have done.

use super::super::Table;
use record::FrameKind;

pub(in super::super) const SUFFERS: Table = Table {
    kind: FrameKind::Suffers,
    verbs: &[(
        None,
        "die subject:R; perish subject:R; drown subject:R object:R; starve subject:R object:R; dead subject:R; \
         missing subject:R; go missing subject:R; lose [life|leg|eye] subject:R; suffer subject:R object:-; \
         succumb subject:R; suffocate subject:R",
    )],
    nouns: &[(
        None,
        "death of:R owner:R self:R; dead self:R; casualty self:R; victim self:R; fatality self:R; injury self:R",
    )],
};

/// Verbs of harm that tell of no attack where nobody is said to have done it.
pub(in super::super) const HARM: &[&str] = &["kill", "wound", "injure", "maim"];

/// What harms and is nobody: "an explosion killed nine".
pub(in super::super) const MISHAPS: &[&str] = &[
    "explosion",
    "blast",
    "fire",
    "blaze",
    "earthquake",
    "quake",
    "flood",
    "storm",
    "cyclone",
    "hurricane",
    "tornado",
    "crash",
    "accident",
    "collapse",
    "landslide",
    "avalanche",
    "heat",
    "heatwave",
    "cold",
    "famine",
    "disease",
    "epidemic",
    "cholera",
    "virus",
    "stampede",
    "tsunami",
    "drought",
    "wildfire",
    "derailment",
];
