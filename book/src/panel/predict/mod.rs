//! The panel of a prediction: what comes out of a small case, typed before any code is written. It is judged in the
//! reader's browser by the recordings that `grader predict` uses, with the same rules.

mod asked;
mod head;
mod known;
mod value;

use grader::catalog::Exercise;
use grader::judge::Alone;
use grader::predict::{Prediction, Question};
use serde_json::json;

use super::{Later, Panel, place_of, unbroken};
use crate::html::{data, escaped};
use crate::markdown::Text;
use crate::nearest::nearest;
use crate::sources::Exercises;
use asked::Asked;
use known::Known;

/// The panel that asks about `case` of the exercise `full_name`: about one `observation`, or about all that can be asked.
pub fn render(
    exercises: &Exercises,
    full_name: &str,
    case: &str,
    observation: Option<&str>,
    text: Text,
) -> Result<Panel, String> {
    let exercise = match exercises.graded(full_name) {
        Some(Ok(exercise)) => exercise,
        Some(Err(error)) => return Err(format!("`{full_name}` cannot be shown: {error:#}")),
        None => {
            let near = nearest(full_name, exercises.names()).join(", ");
            return Err(format!(
                "there is no exercise `{full_name}`. The nearest that exist: {near}"
            ));
        }
    };
    let recording = exercises.recording(full_name)?;
    let number = visible_case(&exercise, case)?;
    let alone = Alone::of(&exercise, (*recording).clone(), number);
    let questions = questions(&exercise, alone, case, observation)?;
    let recorded = recording
        .case(case)
        .ok_or_else(|| format!("the case `{case}` of `{full_name}` is not recorded"))?;
    let asked: Vec<Asked> = questions
        .into_iter()
        .map(|question| Asked::new(&exercise, &recording, case, question))
        .collect();

    let id = id(&exercise.place.name, case);
    // Answers are remembered by it too.
    let place = match observation {
        Some(observation) => format!("{full_name}/{case}/{observation}"),
        None => format!("{full_name}/{case}"),
    };
    let key = format!("predict-{place}");
    let mut fields = String::new();
    for asked in &asked {
        fields += &asked.field(&id, text)?;
    }
    let now = format!(
        "<form class=\"panel predict\" method=\"dialog\" id=\"{id}\" data-predict=\"{place}\">\n\
         <p class=\"label\">Predict</p>\n{}\n{fields}\
         <p class=\"actions\"><button type=\"button\" class=\"check\">Check</button>\
         <button type=\"button\" class=\"forget\" hidden>Forget my answer</button></p>\n{}\n</form>",
        head::head(&exercise, recorded, number, &asked),
        place_of(&key),
        place = escaped(&place),
    );
    Ok(Panel {
        now: unbroken(&now),
        later: vec![Later {
            html: answers(&exercise, &asked),
            key,
            printed: false,
        }],
    })
}

/// `predict-descend-three-steps-on-a-parabola`.
fn id(exercise: &str, case: &str) -> String {
    let words = case.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    format!("predict-{exercise}-{}", words.join("-")).to_lowercase()
}

/// The number of the case of that name, from 0 among all cases.
fn visible_case(exercise: &Exercise, name: &str) -> Result<usize, String> {
    let cases = &exercise.definition.cases;
    let id = exercise.place.id();
    let of_it = cases.iter().position(|case| case.name == name);
    let visible = exercise.definition.visible_cases().into_iter();
    let names: Vec<String> = visible.map(|(_, case)| case.name.clone()).collect();
    let near = || {
        format!(
            "The nearest that exist: {}",
            nearest(name, &names).join(", ")
        )
    };
    match of_it {
        Some(number) if cases[number].visible => Ok(number),
        Some(_) => Err(format!(
            "the case `{name}` of `{id}` is hidden, and only visible ones are asked about. {}",
            near()
        )),
        None => Err(format!("`{id}` has no case `{name}`. {}", near())),
    }
}

fn questions(
    exercise: &Exercise,
    alone: Alone,
    case: &str,
    observation: Option<&str>,
) -> Result<Vec<Question>, String> {
    let mut questions = Prediction::new(exercise, alone).questions();
    if questions.is_empty() {
        return Err(format!(
            "there is nothing to ask about the case `{case}`: nobody works it out on paper"
        ));
    }
    if let Some(wanted) = observation {
        let names: Vec<String> = questions.iter().map(|q| q.observation.clone()).collect();
        questions.retain(|question| question.observation == wanted);
        if questions.is_empty() {
            return Err(format!(
                "the case `{case}` has no observation `{wanted}` that can be asked about. The nearest that exist: {}",
                nearest(wanted, &names).join(", ")
            ));
        }
    }
    Ok(questions)
}

/// The right values and those of known mistakes, as a table to read and as data for the script.
fn answers(exercise: &Exercise, asked: &[Asked]) -> String {
    let mut html = String::from(
        "<details class=\"answer\"><summary>What comes out, and what else people get</summary>\n",
    );
    for Asked {
        question, known, ..
    } in asked
    {
        html += &format!(
            "<div class=\"table-wrapper\"><table><thead><tr><th><code>{}</code></th><th>comes out when</th></tr></thead><tbody>\n\
             <tr><td><code>{}</code></td><td>✓ it is right</td></tr>\n",
            escaped(&question.observation),
            escaped(&question.right.to_string())
        );
        for known in known {
            html += &known.row();
        }
        html += "</tbody></table></div>\n";
    }
    html += &format!(
        "<p>In a terminal, <code>cargo grader predict {}</code> asks about more cases.</p>\n</details>\n",
        exercise.place.name
    );
    let of_one = |asked: &Asked| {
        json!({
            "name": asked.question.observation,
            "form": value::form(&asked.question.form),
            "tolerance": asked.tolerance,
            "right": value::flat(&asked.question.right),
            "wrong": asked.known.iter().map(Known::data).collect::<Vec<_>>(),
        })
    };
    html + &data("", &asked.iter().map(of_one).collect()) + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::Math;
    use std::path::Path;

    fn rendered(name: &str, case: &str, observation: Option<&str>) -> Result<Panel, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let exercises = Exercises::find(root).unwrap();
        let math = Math::new(&[]).unwrap();
        render(&exercises, name, case, observation, Text::new(&math))
    }

    fn json(panel: &Panel) -> serde_json::Value {
        let html = &panel.later[0].html;
        let (_, json) = html.split_once("application/json\">").unwrap();
        serde_json::from_str(json.split("</script>").next().unwrap()).unwrap()
    }

    #[test]
    fn a_case_is_asked_about_without_its_answer() {
        let panel = rendered(
            "gradient_descent/descend",
            "three steps on a parabola",
            None,
        )
        .unwrap();
        for part in [
            "id=\"predict-descend-three-steps-on-a-parabola\"",
            "<code>gradient = 6·θ</code>",
            "<code>lr = 0.25, steps = 3</code>",
            "(as many numbers as there are, with commas between them; <code>[]</code> for none)",
        ] {
            assert!(panel.now.contains(part), "{part}\n{}", panel.now);
        }
        assert!(
            !panel.now.contains("\n\n") && !panel.now.contains("-4"),
            "{}",
            panel.now
        );
        let later = &panel.later[0];
        assert!(!later.printed && panel.now.contains(&place_of(&later.key)));
        assert!(
            later
                .html
                .contains("<code>[8, -4, 2, -1]</code></td><td>✓ it is right")
        );
        assert!(later.html.contains("every step is taken from the start"));
    }

    #[test]
    fn the_script_is_told_what_known_mistakes_give() {
        let panel = rendered(
            "gradient_descent/descend",
            "three steps on a parabola",
            None,
        )
        .unwrap();
        let question = &json(&panel)[0];
        assert_eq!(question["right"]["numbers"], json!([8.0, -4.0, 2.0, -1.0]));
        let wrong = question["wrong"].as_array().unwrap();
        let uphill = wrong
            .iter()
            .find(|w| w["shown"] == "[8, 20, 50, 125]")
            .unwrap();
        assert_eq!(uphill["means"][0]["id"], "gradient_descent/descend/uphill");
        assert_eq!(uphill["tells"], true);
    }

    #[test]
    fn mistakes_that_give_one_value_stand_together() {
        let panel = rendered("gradient_descent/gradient_by_hand", "one example", None);
        let all = panel.map_or_else(
            |_| Vec::new(),
            |panel| json(&panel).as_array().unwrap().clone(),
        );
        for question in all {
            let wrong = question["wrong"].as_array().unwrap();
            for (i, one) in wrong.iter().enumerate() {
                assert!(
                    wrong[..i]
                        .iter()
                        .all(|other| other["numbers"] != one["numbers"])
                );
            }
        }
    }

    #[test]
    fn one_observation_can_be_picked() {
        let panel = rendered(
            "gradient_descent/descend",
            "three steps on a parabola",
            Some("positions"),
        );
        assert_eq!(json(&panel.unwrap()).as_array().unwrap().len(), 1);
        let why = rendered(
            "gradient_descent/descend",
            "three steps on a parabola",
            Some("position"),
        );
        assert!(
            why.unwrap_err()
                .ends_with("The nearest that exist: positions")
        );
    }

    #[test]
    fn what_cannot_be_asked_is_named() {
        let why = rendered("gradient_descent/desend", "x", None).unwrap_err();
        assert!(
            why.contains("nearest that exist: gradient_descent/descend"),
            "{why}"
        );
        let why =
            rendered("gradient_descent/descend", "three steps on a parabla", None).unwrap_err();
        assert!(
            why.contains("nearest that exist: three steps on a parabola"),
            "{why}"
        );
        let why = rendered("gradient_descent/descend", "no steps", None).unwrap_err();
        assert!(why.contains("is hidden"), "{why}");
        let why = rendered("gradient_descent/descend", "along a curved valley", None).unwrap_err();
        assert!(why.contains("nothing to ask"), "{why}");
    }

    /// Every visible case that can be asked about has a panel.
    #[test]
    fn all_short_cases_of_the_workbook_can_be_shown() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let exercises = Exercises::find(root).unwrap();
        let math = Math::new(&[]).unwrap();
        let mut shown = 0;
        for name in exercises.names() {
            let exercise = exercises.graded(name).unwrap().unwrap();
            for (_, case) in exercise.definition.visible_cases() {
                match render(&exercises, name, &case.name, None, Text::new(&math)) {
                    Ok(panel) => {
                        shown += 1;
                        assert!(!panel.now.contains("\n\n"), "{}", panel.now);
                    }
                    Err(why) => assert!(why.contains("nothing to ask"), "{why}"),
                }
            }
        }
        assert!(shown > 28, "{shown}");
    }
}
