//! What words do to the clause beside or below them in English.

use super::words::Effect::{Is, Not};
use super::words::Tables;
use record::Modality::{Conditional, Planned, Possible, Reported};

pub(super) const TABLES: Tables = Tables {
    governors: &[
        (
            "fail|refuse|decline|deny|unable|prevent|stop|avoid|neglect|forbid|bar|ban|block|\
             reluctant|unwilling|failure|refusal|inability|denial|foil|thwart|avert",
            Not,
        ),
        (
            "want|plan|intend|aim|seek|hope|promise|vow|pledge|agree|decide|prepare|expect|try|\
             attempt|threaten|order|ask|urge|call|demand|tell|request|propose|offer|wish|need|\
             instruct|encourage|persuade|schedule|set|aim|goal|attempt|bid|effort|intention|\
             decision|promise|threat|desire|willing|ready|willingness|due|poised|determined|\
             volunteer|push|invite|recommend|suggest|consider|warn|swear|commit|target|\
             purpose|objective|must|ought|opt|choose|want|demand|appeal|proposal|offer|mandate",
            Is(Planned),
        ),
        (
            "likely|able|possible|seem|appear|fear|doubt|risk|possibility|chance|capable|bound|\
             suspect|unlikely|ability|potential|suspicion|can|hypothesise|speculate",
            Is(Possible),
        ),
        (
            "believe|think|say|report|allege|claim|rumour|rumor|understand|suppose|presume|\
             consider",
            Is(Reported),
        ),
    ],
    beside: &[
        ("not|n't|never|nor|neither|hardly|scarcely|no", Not),
        (
            "may|might|could|can|perhaps|maybe|possibly|potentially|probably|likely|possible|\
             potential|feared|suspected|ca",
            Is(Possible),
        ),
        (
            "reportedly|allegedly|purportedly|supposedly|apparently|alleged|purported|rumoured|\
             rumored|reported",
            Is(Reported),
        ),
        (
            "will|shall|'ll|would|should|must|wo|planned|proposed|upcoming|scheduled|future|\
             imminent|looming|threatened|intended|ought",
            Is(Planned),
        ),
    ],
    marks: &[
        ("if|unless|provided|assuming", Is(Conditional)),
        ("whether", Is(Possible)),
        ("without", Not),
    ],
    none: "no|none|nobody|nothing|neither|nowhere",
    seconds: "",
    purpose: "to",
    conditions: "if|unless",
    wishes: "want|demand|propose|request|recommend|hope|expect|wish|urge|insist|ask|order",
};
