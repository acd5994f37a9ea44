//! The pages served: who is let in, what each answer carries, where the links lead.

use super::visitor::Server;
use super::{hostile, values, whosaid};
use std::collections::BTreeSet;
use std::fs;

/// What every answer must carry, whatever it is.
const HEADERS: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cache-control", "no-store"),
];

#[test]
fn only_the_browser_with_the_token_is_let_in() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let case = folder.path().join("case.whosaid");
    whosaid(&["read", "examples/port-qashir/01-halcyon-nine-dead.txt"], &case);
    let server = Server::start(&case);
    let host = format!("127.0.0.1:{}", server.port);
    let evil = format!("evil.example:{}", server.port);
    let cookie = format!("whosaid-{}={}", server.port, server.token);
    let welcome = format!("GET /?token={}", server.token);
    for (what, headers, status) in [
        ("GET /", vec![], 403),
        ("GET /style.css", vec![], 403),
        ("GET /?token=guess", vec![], 403),
        ("GET /", vec![("Cookie", "whosaid=guess")], 403),
        (&welcome, vec![], 303),
        (&welcome, vec![("Host", evil.as_str())], 421),
        ("GET /", vec![("Cookie", cookie.as_str())], 200),
        ("GET /", vec![("Cookie", cookie.as_str()), ("Host", &evil)], 421),
        ("GET /no-such-page", vec![("Cookie", &cookie)], 404),
        ("GET /report/rffffffffffffffff", vec![("Cookie", &cookie)], 404),
        ("GET /report/../../etc/passwd", vec![("Cookie", &cookie)], 404),
        ("POST /", vec![("Cookie", &cookie)], 403),
        ("POST /", vec![("Cookie", &cookie), ("Origin", "http://evil.example")], 403),
        ("POST /", vec![("Cookie", &cookie), ("Origin", "null")], 403),
        ("POST /", vec![("Cookie", &cookie), ("Origin", &format!("http://{host}"))], 405),
    ] {
        let answer = server.ask(what, &headers, "");
        assert_eq!(answer.status, status, "{what} {headers:?}");
        for (name, value) in HEADERS {
            assert_eq!(answer.header(name), Some(*value), "{what} {headers:?}: {name}");
        }
        let policy = answer.header("content-security-policy").expect("a policy");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"));
    }
    let answer = server.ask(&welcome, &[], "");
    assert_eq!(answer.header("location"), Some("/"));
    assert_eq!(
        answer.header("set-cookie"),
        Some(format!("{cookie}; Path=/; HttpOnly; SameSite=Strict").as_str())
    );
    assert!(server.ask("GET /", &[], "").body.contains("whosaid serve"));
}

#[test]
fn every_link_of_the_sample_story_leads_somewhere() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let case = folder.path().join("case.whosaid");
    whosaid(&["read", "examples/port-qashir"], &case);
    let server = Server::start(&case);
    let mut seen = BTreeSet::from(["/".to_owned()]);
    let mut waiting = vec!["/".to_owned()];
    while let Some(path) = waiting.pop() {
        let answer = server.get(&path);
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.body.len() < 300_000, "{path} has {} bytes", answer.body.len());
        assert!(!answer.body.contains(" style=") && !answer.body.contains(" onclick="), "{path}");
        for link in ["href", "src", "action"].iter().flat_map(|name| values(&answer.body, name)) {
            let (link, anchor) = link.split_once('#').unwrap_or((link, ""));
            if link.is_empty() {
                let id = format!(" id=\"{anchor}\"");
                assert!(answer.body.contains(&id), "{path} has no place {anchor}");
                continue;
            }
            if link == "data:," {
                continue;
            }
            assert!(link.starts_with('/') && !link.starts_with("//"), "{path} leads to {link}");
            let link = link.replace("&amp;", "&");
            if seen.insert(link.clone()) {
                waiting.push(link);
            }
        }
    }
    for part in ["/claim/c", "/report/r", "/actor/a", "/dependence/d", "/sources", "/method"] {
        assert!(seen.iter().any(|path| path.starts_with(part)), "nothing leads to {part}");
    }
}

#[test]
fn a_hostile_report_is_shown_and_does_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let case = folder.path().join("case.whosaid");
    let report = folder.path().join("<img src=x onerror=alert(0)>.txt");
    fs::write(&report, hostile()).expect("a file");
    whosaid(&["read", report.to_str().expect("a name in UTF-8")], &case);
    let server = Server::start(&case);
    let overview = server.get("/");
    let path = values(&overview.body, "href")
        .into_iter()
        .find(|link| link.starts_with("/report/"))
        .expect("a link to the report");
    let search = "/search?q=%22%3E%3Cscript%3Ealert(9)%3C%2Fscript%3E";
    for path in
        ["/", "/reports", "/actors", "/sources", "/remarks", path, search, "/search?q=Ministry"]
    {
        let answer = server.get(path);
        assert_eq!(answer.status, 200, "{path}");
        let scripts = answer.body.matches("<script").count();
        assert_eq!(
            scripts,
            answer.body.matches("<script src=\"/script.js\" defer>").count(),
            "{path}"
        );
        assert!(!answer.body.contains("<img") && !answer.body.contains("<b>"), "{path}");
        assert!(!answer.body.contains(['\u{202E}', '\u{7}']), "{path}");
        assert!(answer.body.len() < 300_000, "{path} has {} bytes", answer.body.len());
    }
    let shown = server.get(path).body;
    assert!(shown.contains("&lt;script&gt;alert(3)&lt;/script&gt;"));
    assert!(shown.contains("<span class=\"odd\">U+202E</span>"));
}

#[test]
fn a_judgement_is_taken_from_our_own_forms_only_and_can_be_undone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let case = folder.path().join("case.whosaid");
    whosaid(&["read", "examples/port-qashir"], &case);
    let server = Server::start(&case);
    let page = server.get("/judge").body;
    let field = |name: &str| {
        let opening = format!("name=\"{name}\" value=\"");
        page.split(&opening).nth(1).and_then(|rest| rest.split('"').next()).expect("a field")
    };
    let (key, a, b) = (field("key"), field("a"), field("b"));
    let judge = |key: &str, a: &str, verdict: &str| {
        let fields = format!("a={a}&b={b}&verdict={verdict}&back=https://evil.example");
        server.judge(key, &fields)
    };
    let logged = || server.get("/judgements.jsonl").body.lines().count();
    assert_eq!(judge("guess", a, "same").status, 403);
    assert_eq!(judge(key, "b0000000000000000", "same").status, 400);
    assert_eq!(judge(key, a, "perhaps").status, 400);
    assert_eq!(judge(key, a, "undone").status, 400);
    assert_eq!(logged(), 0);

    let judged = judge(key, a, "same");
    assert_eq!((judged.status, judged.header("location")), (303, Some("/judge")));
    let actor = |bearer: &str| {
        server.get(&format!("/bearer/{bearer}")).header("location").map(str::to_owned)
    };
    assert_eq!(actor(a), actor(b));
    assert_eq!(judge(key, a, "undone").status, 303);
    assert_ne!(actor(a), actor(b));
    assert_eq!(logged(), 2);
    assert!(server.get("/judgements.csv").body.contains("\"undone\""));
    // At rest the case is one plain file that anyone can copy.
    drop(server);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn a_report_that_is_judged_to_be_no_echo_is_a_source_of_its_own() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let case = folder.path().join("case.whosaid");
    whosaid(&["read", "examples/port-qashir"], &case);
    let server = Server::start(&case);
    let page = server.get("/judge").body;
    let key = values(&page, "value").first().copied().expect("a key").to_owned();
    let reports: Vec<&str> =
        values(&page, "value").into_iter().filter(|value| value.starts_with('r')).collect();
    let [a, b] = reports[..2] else { panic!("a copy is left open: {page}") };
    let judge = |verdict: &str| {
        server.judge(&key, &format!("a={a}&b={b}&verdict={verdict}&back=judge")).status
    };
    let echoes = || server.get("/dependences").body.matches(" shortens ").count();
    let roots = || whosaid(&["show", "claims", "--json"], &case);
    let before = (echoes(), roots());
    assert_eq!(before.0, 1);

    assert_eq!(judge("different"), 303);
    assert_eq!(echoes(), 0);
    assert_ne!(roots(), before.1, "the claims of both count anew");
    whosaid(&["read", "--relink", "examples/port-qashir"], &case);
    assert_eq!(echoes(), 0, "a run keeps what a person decided");
    assert!(server.get("/judgements.csv").body.contains("\"different\""));

    assert_eq!(judge("undone"), 303);
    assert_eq!((echoes(), roots()), before);
    drop(server);
    whosaid(&["verify"], &case);
}

#[test]
fn statements_that_are_judged_not_the_same_stand_in_no_claim_together() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let case = folder.path().join("case.whosaid");
    whosaid(&["read", "examples/port-qashir"], &case);
    let server = Server::start(&case);
    let page = server.get("/judge").body;
    let key = values(&page, "value").first().copied().expect("a key").to_owned();
    let statements: Vec<&str> =
        values(&page, "value").into_iter().filter(|value| value.starts_with('s')).collect();
    let [a, b] = statements.iter().copied().filter(|id| id.len() == 17).collect::<Vec<_>>()[..2]
    else {
        panic!("a conflict is left open: {page}")
    };
    let contested = page.split("contested").nth(1).expect("the conflicts");
    let claim = values(contested, "href")[0].strip_prefix("/claim/").expect("a claim").to_owned();
    let judge =
        |verdict: &str| server.judge(&key, &format!("a={a}&b={b}&verdict={verdict}&back={claim}"));
    let together = || {
        let claims = whosaid(&["show", "claims", "--json"], &case);
        claims.lines().filter(|claim| claim.contains(a) && claim.contains(b)).count()
    };
    let before = whosaid(&["show", "claims", "--json"], &case);
    assert!(together() > 0);

    let judged = judge("different");
    assert_eq!(judged.status, 303);
    let back = judged.header("location").expect("a way back");
    assert!(back.starts_with("/claim/"), "{back}");
    let shown = server.get(back).body;
    assert!(shown.contains("value=\"undone\""), "it can be taken back there: {shown}");
    assert_eq!(together(), 0);
    whosaid(&["read", "--relink", "examples/port-qashir"], &case);
    assert_eq!(together(), 0, "a run keeps what a person decided");
    let logged = server.get("/judgements.jsonl").body;
    assert!(logged.contains("\"what\":\"statements\""), "{logged}");
    let (listed, line) = (whosaid(&["judge", "list"], &case), "different: ");
    assert!(listed.starts_with(line) && listed.contains(a), "{listed}");

    assert_eq!(judge("undone").status, 303);
    assert_eq!(whosaid(&["show", "claims", "--json"], &case), before);
    drop(server);
    whosaid(&["verify"], &case);
}

#[test]
fn a_claim_shows_that_it_leans_on_a_report_that_was_taken_back() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let case = folder.path().join("case.whosaid");
    whosaid(&["read", "examples/port-qashir"], &case);
    let mark = ["mark", "01-halcyon-nine-dead.txt", "retracted", "--note", "made up"];
    let server = Server::start(&case);
    let overview = server.get("/").body;
    let claims = values(&overview, "href").into_iter().filter(|link| link.starts_with("/claim/"));
    let paths: Vec<String> = claims.map(str::to_owned).collect();
    let leaning = || {
        let shown = paths.iter().map(|path| server.get(path).body);
        shown.filter(|page| page.contains("<strong>retracted</strong>")).count()
    };
    assert_eq!(leaning(), 0);
    whosaid(&mark, &case);
    assert!(leaning() > 0);
    assert!(server.get("/").body.contains("leans on a retracted report"));
    whosaid(&["mark", "01-halcyon-nine-dead.txt", "none"], &case);
    assert_eq!(leaning(), 0);
}
