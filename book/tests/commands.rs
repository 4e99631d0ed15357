//! What a person does with the book: builds it, serves it, checks it.

mod workspace;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use workspace::{book, workspace, write};

#[test]
fn a_book_is_built_and_says_where() {
    let root = workspace("build");
    let output = book().arg("build").current_dir(&root).assert().success();
    let said = String::from_utf8(output.get_output().stdout.clone()).unwrap();
    let index = root.join("target/book/html/index.html");
    assert_eq!(said, format!("Built the book: open {}\n", index.display()));
    let page = fs::read_to_string(root.join("target/book/html/losses.html")).unwrap();
    for part in [
        "Exercise 1.1",
        "Look again.",
        "solved",
        "about 12 minutes · difficulty 2 of 5",
        "exercises/src/<wbr>losses/<wbr>mse_gradient.rs",
        "cargo grader check mse_gradient",
        "<math data-latex=\"e\"",
        "class=\"skip\"",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let printed = fs::read_to_string(root.join("target/book/html/print.html")).unwrap();
    assert!(printed.contains("Exercise 1.1"));
    assert!(!printed.contains("Look again.") && !printed.contains("solved"));
}

#[test]
fn a_page_below_another_has_its_own_text_and_its_place_in_the_contents() {
    let root = workspace("nested");
    let summary = "# Summary\n\n# Course\n\n- [Measuring error](losses.md)\n\n# More\n\n- [Above](above.md)\n  - [Below](below.md)\n- [After](after.md)\n";
    write(&root, "book/chapters/SUMMARY.md", summary);
    for name in ["Above", "Below", "After"] {
        let file = format!("book/chapters/{}.md", name.to_lowercase());
        write(&root, &file, &format!("# {name}\n\nThis is {name}: $x$.\n"));
    }
    book().arg("build").current_dir(&root).assert().success();
    let page = |name: &str| fs::read_to_string(root.join("target/book/html").join(name)).unwrap();
    for (name, place) in [
        ("Above", "More"),
        ("Below", "More · Above"),
        ("After", "More"),
    ] {
        let page = page(&format!("{}.html", name.to_lowercase()));
        assert!(page.contains(&format!("This is {name}: ")), "{name}");
        let told = format!("<p class=\"where\">{place}</p>");
        assert!(page.contains(&told), "{name}");
    }
    let contents = page("toc.html");
    assert!(contents.contains("1.</strong> Measuring error"));
    assert_eq!(contents.matches("</strong>").count(), 1, "{contents}");
    assert_eq!(
        contents.matches("<ol class=\"section\">").count(),
        1,
        "{contents}"
    );
}

#[test]
fn a_folder_with_other_files_is_not_emptied() {
    let root = workspace("folder");
    write(&root, "mine/letter.txt", "Dear…");
    let output = book()
        .args(["build", "-d", "mine"])
        .current_dir(&root)
        .assert()
        .failure();
    let said = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(
        said.contains("mine holds other files, and building would remove them"),
        "{said}"
    );
    assert_eq!(
        fs::read_to_string(root.join("mine/letter.txt")).unwrap(),
        "Dear…"
    );
    // One's own book may be built again.
    for _ in 0..2 {
        book()
            .args(["build", "-d", "out"])
            .current_dir(&root)
            .assert()
            .success();
    }
}

#[test]
fn a_build_that_fails_leaves_the_book_that_was_there() {
    let root = workspace("failing");
    let build = || book().arg("build").current_dir(&root).assert();
    build().success();
    let pages = || fs::read_to_string(root.join("target/book/html/losses.html")).unwrap();
    let before = pages();
    write(
        &root,
        "book/chapters/losses.md",
        "# Measuring error\n\n$\\foo$\n",
    );
    let output = build().failure();
    let said = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(
        said.starts_with("error: book/chapters/losses.md:3: the formula `\\foo` is wrong"),
        "{said}"
    );
    assert_eq!(pages(), before);
}

#[test]
fn a_build_keeps_hidden_files_and_removes_old_pages() {
    let root = workspace("again");
    let build = || book().arg("build").current_dir(&root).assert().success();
    build();
    write(&root, "target/book/html/.git/config", "kept");
    write(&root, "target/book/html/old.html", "removed");
    write(&root, "target/book/html/.downhill-unfinished/a", "removed");
    build();
    let built = root.join("target/book/html");
    assert!(built.join(".git/config").is_file() && built.join("index.html").is_file());
    assert!(!built.join("old.html").exists() && !built.join(".downhill-unfinished").exists());
}

#[test]
fn the_checks_name_what_is_wrong() {
    let root = workspace("checks");
    write(
        &root,
        "book/chapters/losses.md",
        "# Measuring error\n\nThe error is $e$. See [there](start.md#nowhere).\n\n{{#exercise losses/mse_gradient}}\n",
    );
    write(
        &root,
        "book/promises.toml",
        "[[promise]]\nchapter = \"losses\"\nkind = \"figure\"\nwhat = \"a valley\"\nanchor = \"fig-valley\"\n",
    );
    write(
        &root,
        "book/theme/fonts/fonts.css",
        "@font-face { font-family: \"A Math\"; unicode-range: U+41; }\n",
    );
    let output = book().arg("test").current_dir(&root).assert().code(1);
    let said = String::from_utf8(output.get_output().stdout.clone()).unwrap();
    insta::assert_snapshot!(said);
}

#[test]
fn outside_of_a_workspace_there_is_no_book() {
    let folder = tempfile::tempdir().unwrap();
    let output = book()
        .arg("build")
        .current_dir(folder.path())
        .assert()
        .code(1);
    let said = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(said.contains("workspace"), "{said}");
}

/// A server that ends with the test.
struct Served {
    child: Child,
    said: BufReader<std::process::ChildStdout>,
    address: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Served {
    fn start(root: &std::path::Path) -> Served {
        let mut child = std::process::Command::new(assert_cmd::cargo::cargo_bin!("book"))
            .args(["serve", "--port", "0"])
            .current_dir(root)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut served = Served {
            said: BufReader::new(child.stdout.take().unwrap()),
            child,
            address: String::new(),
        };
        let line = served.until("http://");
        let address = line.split("http://").nth(1).unwrap();
        served.address = address.split('/').next().unwrap().to_owned();
        served
    }

    /// The next line that holds `wanted`.
    fn until(&mut self, wanted: &str) -> String {
        loop {
            let mut line = String::new();
            let read = self.said.read_line(&mut line).unwrap();
            assert!(read > 0, "it ended before it said {wanted}");
            if line.contains(wanted) {
                return line;
            }
        }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

#[test]
fn a_served_page_follows_its_chapter() {
    let root = workspace("serve");
    let mut served = Served::start(&root);
    assert!(served.address.starts_with("127.0.0.1:"));
    let page = served.get("/losses.html");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("The error is"));
    assert!(served.get("/nothing.html").starts_with("HTTP/1.1 404"));

    write(
        &root,
        "book/chapters/losses.md",
        "# Measuring error\n\nSomething else.\n",
    );
    served.until("Built the book");
    assert!(served.get("/losses.html").contains("Something else."));

    // A chapter that cannot be shown changes nothing.
    write(
        &root,
        "book/chapters/losses.md",
        "# Measuring error\n\n$\\foo$\n",
    );
    served.until("changed");
    assert!(served.get("/losses.html").contains("Something else."));
}

#[cfg(unix)]
#[test]
fn an_interrupted_server_ends_cleanly() {
    let root = workspace("interrupted");
    let mut served = Served::start(&root);
    let id = served.child.id().to_string();
    std::process::Command::new("kill")
        .args(["-INT", &id])
        .status()
        .unwrap();
    served.until("Stopped.");
    assert!(served.child.wait().unwrap().success());
}

#[test]
fn a_taken_port_is_told_with_the_way_out() {
    let root = workspace("port");
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let output = book()
        .args(["serve", "--port", &port])
        .current_dir(&root)
        .assert()
        .code(1);
    let said = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(said.contains("--port 0"), "{said}");
}
