//! A real mail server on this machine.

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

/// A mail server that remembers what it took.
pub struct MailServer {
    process: Child,
    pub port: u16,
    letters: Arc<Mutex<Vec<Value>>>,
}

impl MailServer {
    /// Starts it on a port, 0 being any.
    pub fn start(port: u16) -> Self {
        let python =
            std::env::var("GUILDHALL_TEST_PYTHON").expect("run through \"make test-rust\"");
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/smtp_server.py");
        let mut process = Command::new(python)
            .args([script, &port.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap())
            .lines()
            .map_while(Result::ok);
        let letters = Arc::new(Mutex::new(Vec::new()));
        let (tell, told) = mpsc::channel();
        let taken = letters.clone();
        thread::spawn(move || {
            for line in lines {
                match serde_json::from_str(&line).unwrap() {
                    Value::Number(port) => tell.send(port.as_u64().unwrap()).unwrap(),
                    letter => taken.lock().unwrap().push(letter),
                }
            }
        });
        let port = told
            .recv_timeout(Duration::from_secs(30))
            .expect("a mail server");
        Self {
            process,
            port: port.try_into().unwrap(),
            letters,
        }
    }

    /// How the house is told of it.
    pub fn settings(port: u16) -> [String; 4] {
        [
            "--smtp-url",
            &format!("smtp://127.0.0.1:{port}"),
            "--mail-from",
            "Guildhall <house@example.org>",
        ]
        .map(str::to_owned)
    }

    /// What it has taken so far.
    pub fn letters(&self) -> Vec<Value> {
        self.letters.lock().unwrap().clone()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
