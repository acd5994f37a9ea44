//! No name ends in a verb: "la Brigade du Tarn de négocier" is one name and what it is to do.

use record::{CleanSpan, Name, Syntax, Token, Upos, VerbForm};

/// Cuts the verbs in small letters that names end in, with the small words before them
/// (golden/frame/fr-accuse, fr-objectif-est-de). Participles stay: "Nations unies".
pub(crate) fn end_before_verbs(
    text: &str,
    tokens: &[Token],
    syntax: &[Option<Syntax>],
    names: &mut [Name],
) {
    for name in names {
        let range = name.span.range();
        let first = tokens.partition_point(|token| token.span.range().end <= range.start);
        let end = tokens.partition_point(|token| token.span.range().start < range.end);
        let small = |at: usize| !tokens[at].span.of(text).starts_with(char::is_uppercase);
        let is = |at: usize, ends: fn(&Syntax) -> bool| {
            at > first && small(at) && syntax[at].as_ref().is_some_and(ends)
        };
        let mut last = end.saturating_sub(1);
        if !is(last, is_verb) {
            continue;
        }
        last -= 1;
        while is(last, leads_to_verb) {
            last -= 1;
        }
        name.span = CleanSpan::new(range.start..tokens[last].span.range().end);
    }
}

fn is_verb(syntax: &Syntax) -> bool {
    let form = syntax.morphology.verb_form;
    matches!(syntax.upos, Upos::Verb | Upos::Auxiliary)
        && matches!(form, Some(VerbForm::Infinitive | VerbForm::Finite))
}

fn leads_to_verb(syntax: &Syntax) -> bool {
    matches!(syntax.upos, Upos::Adposition | Upos::Pronoun | Upos::Particle)
}
