//! Who may ask, and what every answer carries.
//!
//! The pages show a person's unpublished work to one browser on one machine. So: the address
//! that is printed carries a random token, which the first visit turns into a cookie; the
//! `Host` must be this machine, so that no name elsewhere can be pointed here; a judgement must
//! come from one of our own pages; and no answer may be framed, kept or run as something else.

use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, Uri};
use std::net::{IpAddr, SocketAddr};

/// What is asked of whoever asks.
#[derive(Clone, Debug)]
pub struct Gate {
    token: String,
    key: String,
    address: SocketAddr,
}

/// What becomes of a request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Admission {
    /// It is answered.
    Granted,
    /// The token is right: the cookie is set and the browser sent on to this address, so that
    /// the token stays in no history.
    Welcome(String),
    /// Neither token nor cookie.
    NoToken,
    /// It was sent to a name that is not this machine.
    WrongHost,
    /// It would change something, and does not come from one of our own pages.
    WrongOrigin,
}

/// The parameter of the first address that holds the token.
const TOKEN: &str = "token";

impl Gate {
    /// A gate for the server at `address`, with a new token and key.
    pub fn new(address: SocketAddr) -> Result<Self, getrandom::Error> {
        Ok(Self { token: random()?, key: random()?, address })
    }

    /// The one address to open.
    pub fn first_address(&self) -> String {
        let address = match self.address.ip() {
            ip if ip.is_unspecified() => SocketAddr::new(loopback_like(ip), self.address.port()),
            _ => self.address,
        };
        format!("http://{address}/?{TOKEN}={}", self.token)
    }

    /// What each form carries.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Whether a form carried the key.
    pub fn is_key(&self, given: &str) -> bool {
        is_same(given, &self.key)
    }

    /// The cookie that the first visit sets.
    pub fn cookie(&self) -> String {
        format!("{}={}; Path=/; HttpOnly; SameSite=Strict", self.cookie_name(), self.token)
    }

    /// Cookies know no ports: two servers on one machine need two names.
    fn cookie_name(&self) -> String {
        format!("whosaid-{}", self.address.port())
    }

    /// Whether a request is answered.
    pub fn admit(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Admission {
        let Some(host) = self.host(headers) else { return Admission::WrongHost };
        if !self.has_cookie(headers) {
            return match parameter(uri, TOKEN) {
                Some(token) if *method == Method::GET && is_same(token, &self.token) => {
                    Admission::Welcome(without_token(uri))
                }
                _ => Admission::NoToken,
            };
        }
        if *method == Method::GET && parameter(uri, TOKEN).is_some() {
            return Admission::Welcome(without_token(uri));
        }
        if *method != Method::GET && *method != Method::HEAD && !from_us(headers, host) {
            return Admission::WrongOrigin;
        }
        Admission::Granted
    }

    /// The host asked for, when it is this machine by number or as `localhost`, at our port.
    fn host<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        let host = headers.get(header::HOST)?.to_str().ok()?;
        let is_ours = match host.parse::<SocketAddr>() {
            Ok(address) => {
                address.port() == self.address.port()
                    && (address.ip() == self.address.ip()
                        || address.ip().is_loopback()
                        || self.address.ip().is_unspecified())
            }
            Err(_) => host == format!("localhost:{}", self.address.port()),
        };
        is_ours.then_some(host)
    }

    fn has_cookie(&self, headers: &HeaderMap) -> bool {
        let name = self.cookie_name();
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|cookie| cookie.trim().split_once('='))
            .any(|(given, token)| given == name && is_same(token, &self.token))
    }
}

/// The browser says that one of our own pages sent it.
fn from_us(headers: &HeaderMap, host: &str) -> bool {
    let said = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    match said(header::ORIGIN) {
        Some(origin) => origin == format!("http://{host}"),
        None => said(HeaderName::from_static("sec-fetch-site")) == Some("same-origin"),
    }
}

/// The address that was asked for, but for the token: what is searched for stays.
fn without_token(uri: &Uri) -> String {
    let is_token = |pair: &&str| pair.split_once('=').is_some_and(|(name, _)| name == TOKEN);
    let pairs = uri.query().unwrap_or_default().split('&').filter(|pair| !is_token(pair));
    let query = pairs.collect::<Vec<_>>().join("&");
    if query.is_empty() { uri.path().to_owned() } else { format!("{}?{query}", uri.path()) }
}

fn parameter<'a>(uri: &'a Uri, name: &str) -> Option<&'a str> {
    let mut pairs = uri.query()?.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(given, _)| *given == name).map(|(_, value)| value)
}

/// Takes the same time wherever the two differ.
fn is_same(one: &str, other: &str) -> bool {
    let differs = one.bytes().zip(other.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b));
    one.len() == other.len() && differs == 0
}

/// 256 random bits in hexadecimal.
fn random() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    let digit = |four: u8| char::from_digit(four.into(), 16).expect("four bits are a digit");
    Ok(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect())
}

fn loopback_like(ip: IpAddr) -> IpAddr {
    if ip.is_ipv4() {
        std::net::Ipv4Addr::LOCALHOST.into()
    } else {
        std::net::Ipv6Addr::LOCALHOST.into()
    }
}

/// What a page may do: show itself, its own style and script, and send its own forms here.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; \
    img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

/// What every answer carries.
pub const HEADERS: &[(&str, &str)] = &[
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    // Not `no-referrer`: with it a browser hides the origin of our own forms from us.
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ("cache-control", "no-store"),
];

/// Sets them.
pub fn harden(headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PORT: u16 = 4000;

    fn gate(ip: &str) -> Gate {
        let address = SocketAddr::new(ip.parse().expect("an address"), PORT);
        Gate { token: "secret".into(), key: "key".into(), address }
    }

    /// `ask` is the method, the path and the headers, one a line.
    fn check(gate: &Gate, ask: &str, expected: &Admission) {
        let mut lines = ask.lines();
        let (method, path) = lines.next().and_then(|line| line.split_once(' ')).expect("a line");
        let mut headers = HeaderMap::new();
        for line in lines {
            let (name, value) = line.split_once(": ").expect("a header");
            let name = HeaderName::from_bytes(name.as_bytes()).expect("a name");
            headers.append(name, value.parse().expect("a value"));
        }
        let method = method.parse().expect("a method");
        let uri = path.parse().expect("a path");
        assert_eq!(&gate.admit(&method, &uri, &headers), expected, "{ask}");
    }

    #[test]
    fn one_browser_on_one_machine_is_answered() {
        use Admission::{Granted, NoToken, Welcome, WrongHost, WrongOrigin};
        let local = gate("127.0.0.1");
        let cookie = "cookie: whosaid-4000=secret";
        for (ask, expected) in [
            ("GET /\nhost: 127.0.0.1:4000".to_owned(), NoToken),
            ("GET /?token=wrong!\nhost: 127.0.0.1:4000".into(), NoToken),
            ("GET /?token=secret\nhost: 127.0.0.1:4000".into(), Welcome("/".into())),
            ("GET /?token=secret\nhost: localhost:4000".into(), Welcome("/".into())),
            (
                "GET /search?q=dock&token=secret\nhost: localhost:4000".into(),
                Welcome("/search?q=dock".into()),
            ),
            ("POST /?token=secret\nhost: 127.0.0.1:4000".into(), NoToken),
            ("GET /?token=secret\nhost: evil.example:4000".into(), WrongHost),
            ("GET /?token=secret\nhost: 127.0.0.1:4001".into(), WrongHost),
            ("GET /?token=secret\nhost: 192.0.2.7:4000".into(), WrongHost),
            ("GET /?token=secret".into(), WrongHost),
            (format!("GET /report/x\nhost: 127.0.0.1:4000\n{cookie}"), Granted),
            (format!("GET /\nhost: [::1]:4000\n{cookie}"), Granted),
            (format!("GET /\nhost: evil.example:4000\n{cookie}"), WrongHost),
            ("GET /\nhost: 127.0.0.1:4000\ncookie: whosaid-4001=secret".into(), NoToken),
            ("GET /\nhost: 127.0.0.1:4000\ncookie: a=b; whosaid-4000=secret".into(), Granted),
            (format!("POST /judge\nhost: 127.0.0.1:4000\n{cookie}"), WrongOrigin),
            (format!("POST /judge\nhost: 127.0.0.1:4000\n{cookie}\norigin: null"), WrongOrigin),
            (
                format!("POST /judge\nhost: 127.0.0.1:4000\n{cookie}\norigin: http://evil.example"),
                WrongOrigin,
            ),
            (
                format!(
                    "POST /judge\nhost: 127.0.0.1:4000\n{cookie}\norigin: http://127.0.0.1:4001"
                ),
                WrongOrigin,
            ),
            (
                format!(
                    "POST /judge\nhost: 127.0.0.1:4000\n{cookie}\norigin: http://127.0.0.1:4000"
                ),
                Granted,
            ),
            (
                format!("POST /judge\nhost: 127.0.0.1:4000\n{cookie}\nsec-fetch-site: same-origin"),
                Granted,
            ),
            (
                format!("POST /judge\nhost: 127.0.0.1:4000\n{cookie}\nsec-fetch-site: same-site"),
                WrongOrigin,
            ),
        ] {
            check(&local, &ask, &expected);
        }
        // Listening everywhere: any number of this machine, still no name.
        let open = gate("0.0.0.0");
        check(&open, "GET /?token=secret\nhost: 192.0.2.7:4000", &Welcome("/".into()));
        check(&open, "GET /?token=secret\nhost: evil.example:4000", &WrongHost);
    }

    #[test]
    fn tokens_are_long_and_not_twice_the_same() {
        let address = SocketAddr::from(([127, 0, 0, 1], PORT));
        let gates = [Gate::new(address), Gate::new(address)].map(|gate| gate.expect("random"));
        let [one, other] = gates.each_ref().map(|gate| &gate.token);
        assert_eq!(one.len(), 64);
        assert_ne!(one, other);
        assert!(gates[0].first_address().starts_with("http://127.0.0.1:4000/?token="));
    }
}
