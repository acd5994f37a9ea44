//! A visitor that speaks HTTP by hand, so that each header is what the test says.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A server that ends with the test.
pub struct Server {
    child: Child,
    /// Kept, so that the server can still write.
    _said: BufReader<ChildStdout>,
    pub port: u16,
    pub token: String,
}

impl Server {
    /// Serves the case on a free port, and reads from standard output where.
    pub fn start(case: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_whosaid"))
            .args(["serve", "--port", "0", "--case"])
            .arg(case)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut said = BufReader::new(child.stdout.take().expect("it was asked for"));
        let mut line = String::new();
        said.read_line(&mut line).expect("the address");
        let (host, token) = line.trim().split_once("/?token=").expect("an address with a token");
        let port = host.strip_prefix("http://127.0.0.1:").expect("loopback");
        let port = port.parse().expect("a port");
        Self { child, _said: said, port, token: token.to_owned() }
    }

    /// The address that the program printed.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/?token={}", self.port, self.token)
    }

    /// Asks for `path` as the browser that was let in.
    pub fn get(&self, path: &str) -> Answer {
        let cookie = format!("whosaid-{}={}", self.port, self.token);
        self.ask(&format!("GET {path}"), &[("Cookie", &cookie)], "")
    }

    /// Sends a judgement as one of our own forms does, with this key and these fields.
    pub fn judge(&self, key: &str, fields: &str) -> Answer {
        let cookie = format!("whosaid-{}={}", self.port, self.token);
        let origin = format!("http://127.0.0.1:{}", self.port);
        let headers = [
            ("Cookie", cookie.as_str()),
            ("Origin", &origin),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ];
        self.ask("POST /judge", &headers, &format!("key={key}&{fields}"))
    }

    /// Asks with these headers; `Host` is the right one unless given.
    pub fn ask(&self, what: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let host = format!("127.0.0.1:{}", self.port);
        let has_host = headers.iter().any(|(name, _)| *name == "Host");
        let own = [("Host", host.as_str())].into_iter().filter(|_| !has_host);
        let lines: Vec<String> = own
            .chain(headers.iter().copied())
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        let request = format!(
            "{what} HTTP/1.1\r\nConnection: close\r\n{}Content-Length: {}\r\n\r\n{body}",
            lines.concat(),
            body.len()
        );
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers with text");
        Answer::of(&answer)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a server answered.
pub struct Answer {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    fn of(answer: &str) -> Self {
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status");
        let headers = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect();
        Self { status: status.parse().expect("a number"), headers, body: body.to_owned() }
    }

    /// The value of a header; its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }
}
