//! The panel of a quick check: a form that is judged in the reader's browser, and its answer with the explanation of every
//! choice, which can be read without a script.

mod choices;
mod expression;
#[cfg(test)]
mod fixture;
mod number;
mod question;

use super::{Later, Panel, place_of, unbroken};
use crate::html::{data, escaped};
use crate::markdown::Text;
use crate::sources::{Quiz, QuizKind};
use question::Question;

/// The panel of `quiz` on `page`; or which of its rules is broken, in words.
pub fn render(page: &str, quiz: &Quiz, text: Text) -> Result<Panel, String> {
    let parts =
        parts(quiz, text).map_err(|why| format!("the quick check `{}`: {why}", quiz.name))?;
    let key = format!("quiz-{page}/{}", quiz.name);
    let form = format!(
        "<form class=\"panel quiz\" method=\"dialog\" id=\"quiz-{name}\" data-quiz=\"{page}/{name}\" data-kind=\"{kind}\">\n\
         <p class=\"label\">{label}</p>\n\
         <fieldset><legend>{first}</legend>\n<div class=\"more\">{more}</div>\n{fields}\n</fieldset>\n\
         <p class=\"actions\">{buttons}<button type=\"button\" class=\"forget\" hidden>Forget my answer</button></p>\n\
         <div class=\"verdict\" role=\"status\"></div>\n{place}\n</form>",
        name = quiz.name,
        page = escaped(page),
        kind = parts.kind,
        label = parts.label,
        first = parts.question.first,
        more = parts.question.more,
        fields = parts.fields,
        buttons = parts.buttons,
        place = place_of(&key),
    );
    Ok(Panel {
        now: unbroken(&form),
        later: vec![Later {
            key,
            html: parts.answer,
            printed: false,
        }],
    })
}

/// What differs between the kinds.
struct Parts {
    kind: &'static str,
    label: &'static str,
    question: Question,
    /// Where the answer is chosen or typed.
    fields: String,
    buttons: String,
    /// What stands in the later part.
    answer: String,
}

const CHECK: &str = "<button type=\"button\" class=\"check\">Check</button>";

fn parts(quiz: &Quiz, text: Text) -> Result<Parts, String> {
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
    if quiz.name.is_empty() || !quiz.name.chars().all(is_name) {
        return Err("its name may hold small letters, digits, `-` and `_`".to_owned());
    }
    misplaced(quiz)?;
    match quiz.kind {
        QuizKind::Choice => choices::parts(quiz, false, text),
        QuizKind::Choices => choices::parts(quiz, true, text),
        QuizKind::Number => number_parts(quiz, text),
        QuizKind::Open => open_parts(quiz, text),
    }
}

/// What is written and would be shown nowhere is a mistake of the author's, and so is what is missing.
fn misplaced(quiz: &Quiz) -> Result<(), String> {
    let chosen = matches!(quiz.kind, QuizKind::Choice | QuizKind::Choices);
    let is_number = quiz.kind == QuizKind::Number;
    if !chosen && !quiz.choices.is_empty() {
        return Err("only what is chosen has choices".to_owned());
    }
    let is_varied = !(quiz.variants.is_empty() && quiz.wrong.is_empty() && quiz.unit.is_empty());
    if is_varied && !is_number {
        return Err("only a number has variants, wrong numbers and a unit".to_owned());
    }
    if chosen != quiz.answer.trim().is_empty() {
        let why = if chosen {
            "its answer is the choice that is right, so `answer` stays away"
        } else {
            "it has no `answer`"
        };
        return Err(why.to_owned());
    }
    if quiz.kind != QuizKind::Open && quiz.explanation.trim().is_empty() {
        return Err("it has no `explanation`".to_owned());
    }
    Ok(())
}

fn number_parts(quiz: &Quiz, text: Text) -> Result<Parts, String> {
    let mut variants = number::variants(quiz, text)?;
    let data = data("", &number::data(quiz, &variants));
    let first = variants.swap_remove(0);
    let unit = escaped(&quiz.unit);
    let another = match quiz.variants.len() {
        0 | 1 => "",
        _ => "<button type=\"button\" class=\"another\">Another one</button>",
    };
    let summary = match quiz.wrong.len() {
        0 => "Answer",
        _ => "Answer, and what wrong numbers tell",
    };
    let mut wrong = String::new();
    for number in &first.wrong {
        wrong += &format!(
            "<dt>✗ {} {unit}</dt><dd>{}</dd>\n",
            number.shown(),
            number.why
        );
    }
    Ok(Parts {
        kind: "number",
        label: "Quick check",
        fields: format!(
            "<p class=\"typed\"><label>Your number <input type=\"text\" inputmode=\"text\" autocomplete=\"off\" \
             autocapitalize=\"off\" spellcheck=\"false\" size=\"12\"></label> <span class=\"unit\">{unit}</span></p>"
        ),
        buttons: format!("{CHECK}{another}"),
        answer: format!(
            "<details class=\"answer\"><summary>{summary}</summary>\n<div class=\"told\">\
             <p>✓ Right: <strong>{} {unit}</strong></p>\n{}</div>\n<dl>{wrong}</dl>\n</details>\n{data}\n",
            first.answer(),
            first.explanation
        ),
        question: first.question,
    })
}

fn open_parts(quiz: &Quiz, text: Text) -> Result<Parts, String> {
    let model = text.blocks(&quiz.answer)?;
    let explanation = text.blocks(&quiz.explanation)?;
    Ok(Parts {
        kind: "open",
        label: "Think first",
        question: Question::read(&quiz.question, text)?,
        fields:
            "<p class=\"typed\"><label>Your answer <textarea rows=\"4\"></textarea></label></p>"
                .to_owned(),
        buttons: "<button type=\"button\" class=\"check\">Compare with a model answer</button>"
            .to_owned(),
        answer: format!(
            "<details class=\"answer\"><summary>A model answer</summary>\n{model}\n{explanation}\n</details>\n"
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::fixture::{choice, choices, number, open, text};
    use super::*;

    fn panel(quiz: &Quiz) -> Result<Panel, String> {
        text(|text| render("gradient_descent", quiz, text))
    }

    #[test]
    fn every_kind_is_one_block_of_html_with_its_answer_in_the_later_part() {
        for quiz in [choice(), choices(), number(), open()] {
            let Panel { now, later } = panel(&quiz).unwrap();
            assert!(!now.contains("\n\n") && now.starts_with("<form class=\"panel quiz\""));
            assert!(now.contains(&place_of(&later[0].key)), "{now}");
            assert!(
                later[0]
                    .html
                    .starts_with("<details class=\"answer\"><summary>")
            );
            assert!(!later[0].printed);
            for told in ["explanation", "Too slow", "1.4", "says the model"] {
                assert!(!now.contains(told), "{told}\n{now}");
            }
        }
    }

    #[test]
    fn a_number_shows_its_first_variant_and_holds_all() {
        let panel = panel(&number()).unwrap();
        assert!(panel.now.contains("Another one") && panel.now.contains("<math"));
        let later = &panel.later[0].html;
        assert!(later.contains("✓ Right: <strong>1.4 </strong>"), "{later}");
        assert!(later.contains("✗ 4.6"), "{later}");
        assert!(
            later.contains("\"key\":\"g = 16, lr = 0.1, w = 3\""),
            "{later}"
        );
    }

    #[test]
    fn an_open_question_is_thought_about_first() {
        let panel = panel(&open()).unwrap();
        assert!(panel.now.contains("Think first") && panel.now.contains("<textarea"));
        assert!(panel.later[0].html.contains("A model answer"));
    }

    #[test]
    fn what_would_be_shown_nowhere_is_refused() {
        let mut quiz = open();
        quiz.choices = choice().choices;
        assert!(panel(&quiz).unwrap_err().contains("only what is chosen"));
        let mut quiz = choice();
        quiz.unit = "m".to_owned();
        assert!(panel(&quiz).unwrap_err().contains("only a number"));
        let mut quiz = choice();
        quiz.answer = "smaller".to_owned();
        assert!(panel(&quiz).unwrap_err().contains("stays away"));
        let mut quiz = number();
        quiz.answer.clear();
        assert_eq!(
            panel(&quiz).unwrap_err(),
            "the quick check `step`: it has no `answer`"
        );
        let mut quiz = choice();
        quiz.explanation.clear();
        assert!(panel(&quiz).unwrap_err().contains("no `explanation`"));
        let mut quiz = choice();
        quiz.question.clear();
        assert!(panel(&quiz).unwrap_err().contains("asks nothing"));
    }
}
