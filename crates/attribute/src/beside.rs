//! The words beside a saying that it credits: before it, after it, on both sides.

use crate::border::{clause_end, without_stop};
use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::in_relative::clause_around;
use crate::lexicon::{Inflection, Small};
use crate::opening::opening;
use crate::phrase::phrase_after;
use crate::reporting::Reading;
use record::{CleanSpan, Upos};
use std::ops::Range;

impl Reading<'_, '_> {
    /// The quotation at an item, with what carries it on: further quotations, or the words of
    /// the clause that it begins.
    pub(crate) fn quoted(&self, at: usize) -> Vec<CleanSpan> {
        let frame = self.frame;
        let set_off = at > 0 && frame.is_mark(at - 1);
        if !set_off {
            // “part of the plan” was dead: the quotation only begins the content.
            let end = self.before_joined_verb(at, clause_end(frame, at));
            let end = self.before_joined_saying(at, end);
            // "chanted “Out” as he left": what is only cried out ends with its quotation (golden
            // `en-chanted-as-he-left`).
            let cries = !self.group.verb.takes('c') && !self.group.verb.takes('o');
            let when = frame.small(at + 1) == Some(Small::Subordinator);
            let end = if cries && when { at + 1 } else { end };
            return vec![frame.span(at..end.max(at + 1))];
        }
        let mut pieces = vec![frame.items[at].span];
        let mut next = at + 1;
        while next < frame.len() {
            if frame.quote(next).is_some() {
                pieces.push(frame.items[next].span);
            } else if !(frame.is_mark(next) || matches!(frame.word(next), "and" | "et")) {
                break;
            }
            next += 1;
        }
        pieces
    }

    /// The content that ends just before item `end`: a quotation, or a clause and a comma.
    /// `own_subject`: the saying has its subject in front of it, so the clause is not that.
    pub(crate) fn content_on_the_left(
        &self,
        end: usize,
        own_subject: bool,
    ) -> Option<Vec<CleanSpan>> {
        let frame = self.frame;
        let mut last = end.checked_sub(1)?;
        while last > 0
            && frame.is_mark(last)
            && frame.quote(last).is_none()
            && !frame.is_comma(last)
            && (frame.is_dash(last)
                || frame.word(last) == "."
                || frame.word(last) == "!"
                || frame.word(last) == "?")
        {
            last -= 1;
        }
        let closed = frame.quote(last).is_some() || frame.is_comma(last) || frame.is_dash(last);
        // "It's very beautiful I think." (golden `en-i-think-last`)
        let trails = own_subject
            && matches!(frame.word(end), "i" | "we")
            && end > 3
            && (self.group.items.end..frame.len()).all(|at| frame.is_mark(at))
            && matches!(self.group.verb.lemma, "think" | "believe" | "guess" | "suppose");
        let last = if trails && !closed { last + 1 } else { last };
        if !closed && !trails {
            return None;
        }
        let end = if frame.quote(last).is_some() { last + 1 } else { last };
        let start = self.left_start(end);
        let end = without_stop(frame, start, end);
        if end <= start {
            return None;
        }
        // "As the doors closed, Orr testified": when it was said (golden `en-as-she-testified`).
        // "Nearly a year since the fall, we have heard": the same (golden `en-a-year-since`).
        let opener = (start..end.min(start + 5)).find(|&at| {
            frame.small(at) == Some(Small::Subordinator) || has_finite_verb(frame, at..at + 1)
        });
        let measured = opener.is_some_and(|at| {
            at == start || (start..at).any(|at| frame.is_time(at) || frame.is_number(at))
        });
        let is_when = measured
            && opener.is_some_and(|at| frame.small(at) == Some(Small::Subordinator))
            && !(start..end).any(|at| frame.is_comma(at) || frame.quote(at).is_some())
            // "After the storm broke, they wrote, the walls were wet" (golden `en-when-they-recall`)
            && !self.goes_on();
        if is_when {
            return None;
        }
        let has_words = (start..end).any(|at| frame.quote(at).is_some())
            || has_finite_verb(frame, start..end)
            || own_subject && self.is_long(start, end)
            || self.rest_can_complete(start, end);
        has_words.then(|| vec![frame.span(start..end)])
    }

    /// "The deal, he said, was dead": the words before need those after.
    fn rest_can_complete(&self, start: usize, end: usize) -> bool {
        let opens = match self.frame.small(start) {
            None | Some(Small::Determiner | Small::Subject) => true,
            Some(Small::Adverb | Small::Preposition | Small::Subordinator) => {
                // "As a rule, we support informed, safe moves": no verb of ours.
                let before = self.group.items.start.checked_sub(1);
                let is_object = before.is_some_and(|at| self.frame.upos(at) == Some(Upos::Verb));
                self.goes_on() && !is_object
            }
            Some(_) => false,
        };
        opens && end - start >= 1 && frame_is_plain(self.frame, start..end)
    }

    /// "Meanwhile, Orr says, the towns wait": a clause follows the saying behind a comma (golden
    /// `en-meanwhile-she-says`).
    fn goes_on(&self) -> bool {
        let frame = self.frame;
        let end = self.group.items.end;
        // « Après la crue, écrivent-ils, le mur … » (golden `fr-apres-ecrivent`)
        let subject = || phrase_after(frame, end).filter(|subject| subject.start == end);
        // "Orr said during a long talk, the council …" (golden `en-said-during`)
        let past = || opening(frame, &self.group, end).tail_end;
        let behind =
            if frame.is_comma(end) { end } else { subject().map_or_else(past, |it| it.end) };
        frame.is_comma(behind)
            && !matches!(frame.small(behind + 1), Some(Small::Conjunction | Small::Relative))
            && has_finite_verb(frame, behind + 1..frame.len())
    }

    /// A long stretch before a saying with its subject is a clause whose verb nobody knew: "An explosion tore through
    /// the shed, killing two, the mayor said" (golden `en-dateline`).
    fn is_long(&self, start: usize, end: usize) -> bool {
        let opens =
            matches!(self.frame.small(start), None | Some(Small::Determiner | Small::Subject));
        opens && end - start > 5 && !self.frame.is_time(start)
    }

    /// A quotation ends right before an item, with at most a comma between.
    pub(crate) fn stands_behind_quotation(&self, at: usize) -> bool {
        let frame = self.frame;
        let is_quote = |at: usize| frame.quote(at).is_some();
        at > 0 && is_quote(at - 1) || at > 1 && frame.is_comma(at - 1) && is_quote(at - 2)
    }

    pub(crate) fn quotation_on_the_left(&self, end: usize) -> Option<Vec<CleanSpan>> {
        let last = end.checked_sub(1)?;
        let last = if self.frame.is_comma(last) { last.checked_sub(1)? } else { last };
        self.frame.quote(last)?;
        self.content_on_the_left(end, true)
    }

    /// Where content that ends at `end` begins: after the saying before it, if any.
    fn left_start(&self, end: usize) -> usize {
        let frame = self.frame;
        // « La ville se sent lâchée : « … », dit-elle »: behind a colon the quotation stands alone
        // (goldens `en-colon-before-quotation`, `fr-deux-points-avant-citation`).
        // "They hit two cars; and closed the road, she added": the last of a list (goldens
        // `en-list-of-semicolons`, `fr-liste-de-points-virgules`).
        let listed = |at: usize| frame.small(at + 1) == Some(Small::Conjunction);
        let last = (0..end).rev().find(|&at| frame.word(at) == ";");
        let is_list = last.is_some_and(listed);
        let opens = |at: usize| {
            frame.is_mark(at)
                && (frame.word(at) == ";" && !is_list
                    || frame.word(at) == ":" && frame.quote(at + 1).is_some())
        };
        let mut start =
            (0..end).rev().find(|&at| opens(at)).map_or(0, |at| at + 1).max(frame.story_start());
        while start + 1 < end
            && (frame.small(start) == Some(Small::Conjunction) || frame.is_mark(start))
        {
            start += 1;
        }
        start
    }

    /// Adds what stands after the saying and carries the content on.
    pub(crate) fn with_rest(&self, mut content: Vec<CleanSpan>, after: usize) -> Vec<CleanSpan> {
        let frame = self.frame;
        let last = content.last().and_then(|piece| items_of(frame, *piece).next_back());
        if let Some(clause) = last.and_then(|last| clause_around(frame, last, after)) {
            return clause;
        }
        // « Les récits concordent, souligne-t-elle : | tous parlent de coups » (golden
        // `fr-incise-deux-points`)
        let explains = frame.word(after) == ":" && frame.quote(after + 1).is_none();
        if explains && has_finite_verb(frame, after + 1..frame.len()) {
            content.push(frame.span(after + 1..clause_end(frame, after + 1)));
            return content;
        }
        let mut at = after;
        let mut marks = 0;
        while at < frame.len()
            && frame.is_mark(at)
            && frame.word(at) != ";"
            && frame.quote(at).is_none()
        {
            marks += 1;
            at += 1;
        }
        // "“…,” Orr added; and, later, | “…”" (golden `en-and-later`)
        let later = (at + 1..frame.len()).find(|&at| {
            let leads = matches!(frame.small(at), Some(Small::Conjunction | Small::Adverb));
            !(leads || frame.is_comma(at) || frame.is_time(at))
        });
        let later = later.filter(|&later| {
            let leads = frame.word(at) == ";" && later > at + 1;
            leads && frame.quote(later).is_some() && frame.is_end(later + 1)
        });
        if let Some(later) = later.filter(|_| self.holds_quotation(&content)) {
            content.extend(self.quoted(later));
            return content;
        }
        if at >= frame.len() {
            return content;
        }
        if frame.quote(at).is_some() {
            // "Air drops, said Orr, “look good”" (goldens `en-said-then-quotation`,
            // `fr-si-dit-puis-citation`)
            if marks > 0 || at > 0 && frame.is_comma(at - 1) {
                content.extend(self.quoted(at));
            }
            return content;
        }
        let incomplete = content.iter().all(|span| {
            let items: Range<usize> = items_of(frame, *span);
            !has_finite_verb(frame, items.clone())
                && items.clone().all(|at| frame.quote(at).is_none())
        });
        // "This “switch,” Orr said, | would come soon" (golden `en-quoted-noun-then-verb`)
        let lacks_verb = || {
            let items = items_of(frame, content[0]);
            content.len() == 1
                && !has_finite_verb(frame, items.clone())
                && items.clone().any(|at| frame.is_word(at))
                && has_finite_verb(frame, at..at + 1)
        };
        let incomplete = incomplete || lacks_verb();
        // "While it “is late,” Orr said, we go on.": the clause that it hangs on follows (golden
        // `en-while-he-said-rest`).
        let hangs = content.len() == 1 && self.hangs_on_rest(content[0]);
        // "The plan won praise, but, they say, | it is late" (goldens `en-but-they-say`,
        // `fr-mais-disent-ils`)
        let turns = content.last().is_some_and(|span| {
            let last = items_of(frame, *span).end - 1;
            last > 0 && frame.is_comma(last - 1) && frame.small(last) == Some(Small::Conjunction)
        });
        // "These are not “ours,” Orr said, but “yours.”" (golden `en-not-but`)
        let contrasts = frame.small(at) == Some(Small::Conjunction) && {
            let end = clause_end(frame, at);
            (at..end).any(|at| frame.quote(at).is_some()) && !has_finite_verb(frame, at..end)
        };
        let told =
            content.first().is_some_and(|span| items_of(frame, *span).any(|at| says(frame, at)));
        // "Two crews had asked for fuel, Orr said, but the road was cut" (golden `en-said-but`)
        let limits = matches!(frame.word(at), "but" | "although" | "though" | "mais");
        let adds = (!told || limits) && self.adds_to_it(at);
        if (incomplete || hangs || contrasts || turns || adds) && marks > 0 && frame.is_comma(after)
        {
            let end = clause_end(frame, at);
            if end > at {
                if turns {
                    content.clear();
                }
                content.push(frame.span(at..end));
            }
        }
        content
    }
}

impl Reading<'_, '_> {
    /// "The ferry turned back, the navy said, | and two men were hurt", "because the sea was rough":
    /// the sentence goes on over the saying, unless someone says something else in it (goldens
    /// `en-said-and-more`, `fr-dit-puis-suite`).
    fn adds_to_it(&self, at: usize) -> bool {
        let frame = self.frame;
        let opens = matches!(
            frame.word(at),
            "and"
                | "or"
                | "because"
                | "unless"
                | "so"
                | "but"
                | "although"
                | "though"
                | "et"
                | "ou"
                | "parce"
                | "puisque"
                | "car"
                | "mais"
        );
        let end = clause_end(frame, at);
        // "but was overruled by owners who feared a strike": who they are
        let tells_who = |at: usize| at > 0 && frame.small(at - 1) == Some(Small::Relative);
        // "although the army speaks of five" (golden `en-although-the-army`)
        let speaks = |at: usize| {
            let forms = frame.verbs(at).iter();
            says(frame, at)
                || forms.filter(|form| form.verb.takes('p')).any(|form| {
                    form.verb.prepositions.contains(&frame.word(at + 1))
                        && frame.upos(at) == Some(Upos::Verb)
                })
        };
        opens && end > at && (at..frame.len()).all(|at| !speaks(at) || tells_who(at))
    }

    /// What stands before is a clause that hangs on another: "While the plan “is late,” Orr said, …".
    fn hangs_on_rest(&self, left: CleanSpan) -> bool {
        let frame = self.frame;
        let items = items_of(frame, left);
        let opens = matches!(
            frame.word(items.start),
            "while"
                | "although"
                | "though"
                | "if"
                | "since"
                | "when"
                | "after"
                | "before"
                | "once"
                | "as"
                | "because"
                | "si"
                | "bien"
                | "lorsque"
                | "quand"
                | "après"
                | "avant"
                | "comme"
        );
        opens && !items.clone().any(|at| frame.is_comma(at)) && self.goes_on()
    }
}

/// A verb of saying stands there.
fn says(frame: &Frame, at: usize) -> bool {
    let is_form = |inflection: Inflection| {
        matches!(inflection, Inflection::Past | Inflection::Finite | Inflection::Participle)
    };
    let is_verb = frame.upos(at) == Some(Upos::Verb);
    is_verb
        && frame
            .verbs(at)
            .iter()
            .any(|form| is_form(form.inflection) && (form.verb.takes('c') || form.verb.takes('q')))
}

fn frame_is_plain(frame: &Frame, range: Range<usize>) -> bool {
    range.clone().all(|at| frame.is_word(at) || frame.is_number(at) || frame.is_capital(at))
        && range
            .clone()
            .any(|at| frame.verbs(at).iter().all(|form| form.inflection != Inflection::Gerund))
}

pub(crate) fn items_of(frame: &Frame, span: CleanSpan) -> Range<usize> {
    let start = frame.items.partition_point(|item| item.span.end <= span.start);
    let end = frame.items.partition_point(|item| item.span.start < span.end);
    start..end.max(start)
}
