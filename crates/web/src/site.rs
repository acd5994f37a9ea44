//! What all pages have in common: head, way about, foot.

use crate::address::Address;
use crate::text::plain;
use maud::{DOCTYPE, Markup, html};
use record::Pair;

/// What the program says of itself; the binary knows it.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// The version of the program.
    pub version: String,
    /// Each stage, and what it does in this version.
    pub stages: Vec<(String, String)>,
    /// Each language, and what is read in it.
    pub languages: Vec<(String, String)>,
    /// What no one should expect of it.
    pub limits: Vec<String>,
    /// Our own scores, step by step.
    pub measured: Vec<MeasuredStep>,
}

/// How often one step is right, as we measured it.
#[derive(Clone, PartialEq, Debug)]
pub struct MeasuredStep {
    /// The step.
    pub name: String,
    /// What its numbers mean.
    pub means: String,
    /// A set of gold data with its language, what was measured, and the score of 100.
    pub scores: Vec<(String, String, f64)>,
}

/// Where the pages of a case are shown.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// The name of the case file.
    pub case: &'a str,
    /// What the program says of itself.
    pub about: &'a About,
    /// Served or written.
    pub home: Home<'a>,
}

/// Served pages take judgements; those in files can only be read.
#[derive(Clone, Copy, Debug)]
pub enum Home<'a> {
    /// By the server, for whoever has the key that each form carries.
    Server {
        /// Shows that a form came from one of our own pages.
        key: &'a str,
    },
    /// In files; `up` leads from the file at hand to the folder of the bundle.
    Files {
        /// Nothing, or `../`.
        up: &'a str,
    },
}

impl<'a> Site<'a> {
    /// What to write into a link.
    pub fn to(&self, address: Address) -> String {
        match self.home {
            Home::Server { .. } => address.served(),
            Home::Files { up } => format!("{up}{}", address.file()),
        }
    }

    /// The key of forms, where there can be forms.
    pub fn key(&self) -> Option<&'a str> {
        match self.home {
            Home::Server { key } => Some(key),
            Home::Files { .. } => None,
        }
    }

    /// A whole page: `title` names it, `here` is where it belongs in the way about.
    pub fn page(&self, title: &str, here: Address, main: &Markup) -> Markup {
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="referrer" content="same-origin";
                    title { (plain(title)) " · " (plain(self.case)) }
                    link rel="stylesheet" href=(self.to(Address::Style));
                    link rel="icon" href="data:,";
                    script src=(self.to(Address::Script)) defer {}
                }
                body {
                    a.skip href="#main" { "Skip to the page" }
                    header.masthead {
                        p.wordmark { a href=(self.to(Address::Overview)) { "whosaid" } }
                        p.case { bdi { (plain(self.case)) } }
                        (self.way_about(here))
                    }
                    main #main tabindex="-1" { (main) }
                    (self.foot())
                    (keys())
                }
            }
        }
    }

    fn way_about(&self, here: Address) -> Markup {
        let mut places = vec![
            ("Overview", Address::Overview),
            ("Conflicts", Address::Conflicts(1)),
            ("Claims", Address::Claims(1)),
            ("Reports", Address::Reports(1)),
            ("Who is who", Address::Actors(1)),
            ("Sources", Address::Sources(1)),
            ("Echoes", Address::Dependences(1)),
            ("Timeline", Address::Timeline(1)),
            ("Map", Address::Map(1)),
            ("Search", Address::Search),
            ("Remarks", Address::Remarks(1)),
            ("Method", Address::Method),
        ];
        if self.key().is_some() {
            places.insert(5, ("Judge", Address::Judge));
        }
        html! {
            nav.about aria-label="Pages" {
                ul {
                    @for (name, address) in places {
                        li {
                            a href=(self.to(address)) aria-current=[(address == here).then_some("page")] {
                                (name)
                            }
                        }
                    }
                }
            }
        }
    }

    fn foot(&self) -> Markup {
        html! {
            footer.foot {
                p {
                    "whosaid " (self.about.version) ". It shows what each account rests on, and never says what is true. "
                    a href=(self.to(Address::Method)) { "How often it is right" } ". Keys: " kbd { "?" }
                }
            }
        }
    }

    /// Buttons that judge two.
    pub fn judging(&self, pair: Pair, back: &str) -> Markup {
        let choices = match pair {
            Pair::Bearers(..) => VERDICTS,
            Pair::Reports(..) => ECHO_VERDICTS,
            Pair::Statements(..) => CLAIM_VERDICTS,
        };
        self.deciding(pair, choices, back)
    }

    /// A button that takes back the judgement on two.
    pub fn undoing(&self, pair: Pair, back: &str) -> Markup {
        self.deciding(pair, &[UNDO], back)
    }

    /// A button that parts two that the program has put together.
    pub fn parting(&self, pair: Pair, back: &str) -> Markup {
        self.deciding(pair, &[PART], back)
    }

    fn deciding(&self, pair: Pair, choices: &[Choice], back: &str) -> Markup {
        let Some(key) = self.key() else { return html! {} };
        let [a, b] = pair.ids();
        html! {
            form.judging method="post" action="/judge" {
                input type="hidden" name="key" value=(key);
                input type="hidden" name="a" value=(a);
                input type="hidden" name="b" value=(b);
                input type="hidden" name="back" value=(back);
                @for choice in choices {
                    button name="verdict" value=(choice.verdict) data-key=(choice.key) {
                        (choice.words) " " kbd aria-hidden="true" { (choice.key) }
                    }
                }
            }
        }
    }

    /// Links to the pages of a long list before and after this one.
    pub fn pager(&self, list: &List, address: impl Fn(usize) -> Address) -> Markup {
        pager_to(list, |page| self.to(address(page)))
    }
}

/// Links to the pages of a long list before and after this one.
pub fn pager_to(list: &List, link: impl Fn(usize) -> String) -> Markup {
    let pages = list.pages();
    html! {
        @if pages > 1 {
            nav.pager aria-label="Pages of this list" {
                @if list.page > 1 { a rel="prev" href=(link(list.page - 1)) { "← before" } }
                span { "page " (list.page) " of " (pages) }
                @if list.page < pages { a rel="next" href=(link(list.page + 1)) { "after →" } }
            }
        }
    }
}

/// What a person can decide with one key.
struct Choice {
    /// The word sent: of the verdicts, or `undone`.
    verdict: &'static str,
    /// The key.
    key: &'static str,
    /// What stands on the button.
    words: &'static str,
}

/// Whether two names are of one.
const VERDICTS: &[Choice] = &[
    Choice { verdict: "same", key: "y", words: "Same" },
    Choice { verdict: "different", key: "n", words: "Different" },
    OPEN,
];

/// Whether one report is an echo of another.
const ECHO_VERDICTS: &[Choice] = &[
    Choice { verdict: "same", key: "y", words: "An echo" },
    Choice { verdict: "different", key: "n", words: "A source of its own" },
    OPEN,
];

/// Whether two statements are about the same.
const CLAIM_VERDICTS: &[Choice] = &[
    Choice { verdict: "same", key: "y", words: "About the same" },
    Choice { verdict: "different", key: "n", words: "Not the same" },
    OPEN,
];

/// Neither.
const OPEN: Choice = Choice { verdict: "undecided", key: "h", words: "Not enough to say" };

/// What the program has put together are two.
const PART: Choice = Choice { verdict: "different", key: "n", words: "They are two" };

/// Taking one back.
const UNDO: Choice = Choice { verdict: "undone", key: "u", words: "Undo" };

/// The keys, which the script opens and closes.
fn keys() -> Markup {
    html! {
        dialog #keys aria-label="Keys" {
            h2 { "Keys" }
            dl {
                dt { kbd { "j" } " " kbd { "k" } } dd { "next, previous" }
                dt { kbd { "Enter" } } dd { "open what is marked" }
                dt { kbd { "y" } " " kbd { "n" } " " kbd { "h" } } dd { "judge: same or an echo, different, not enough to say" }
                dt { kbd { "u" } } dd { "undo the last judgement" }
                dt { kbd { "/" } } dd { "search" }
                dt { kbd { "?" } } dd { "this help; Escape closes it" }
            }
        }
    }
}

/// One page of a long list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct List {
    /// Which page; the first is 1.
    pub page: usize,
    /// How many lines the whole list has.
    pub all: usize,
    /// How many lines a page has.
    pub most: usize,
}

impl List {
    /// The page of a list of `all` lines; one that is too far is the last.
    pub fn at(page: usize, all: usize, most: usize) -> Self {
        let last = all.div_ceil(most).max(1);
        Self { page: page.clamp(1, last), all, most }
    }

    /// How many lines stand on the pages before.
    pub fn skip(&self) -> usize {
        (self.page - 1) * self.most
    }

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.all.div_ceil(self.most)
    }
}
