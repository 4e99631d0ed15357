//! What the curriculum asks of each exercise, as far as files tell: it is there, in its place, with its share of everything.

mod support;

use grader::catalog::{Catalog, Exercise, Place};
use grader::workspace::Workspace;
use std::path::Path;

/// The exercises in the order of the book, with the fewest and the most known mistakes that each should have.
const CURRICULUM: [(&str, usize, usize); 28] = [
    ("learning/linear_model", 2, 20),
    ("learning/grid_search", 5, 20),
    ("learning_loop/training_step", 5, 20),
    ("loss_surface/loss_surface", 5, 20),
    ("loss_surface/critical_point", 5, 20),
    ("gradient_descent/gradient_by_hand", 5, 20),
    ("gradient_descent/descend", 5, 20),
    ("gradient_descent/quadratic_convergence", 5, 20),
    ("gradient_descent/learning_rate", 5, 20),
    ("losses/mse_gradient", 5, 20),
    ("losses/robust_losses", 5, 20),
    ("losses/binary_cross_entropy", 8, 20),
    ("losses/softmax_cross_entropy", 8, 20),
    ("losses/detection_loss", 8, 20),
    ("generalization/train_test_split", 5, 20),
    ("generalization/empirical_risk", 5, 20),
    ("generalization/bias_variance", 5, 20),
    ("computing_gradients/numerical_gradient", 5, 20),
    ("computing_gradients/gradient_check", 5, 20),
    ("computing_gradients/symbolic_gradient", 5, 20),
    ("computing_gradients/dual_numbers", 5, 20),
    ("computing_gradients/autograd", 8, 20),
    ("linear_regression/gd_linear_regression", 8, 20),
    ("linear_regression/minibatches", 5, 20),
    ("linear_regression/sgd", 8, 20),
    ("backpropagation/dense_layer", 5, 20),
    ("backpropagation/backprop", 8, 20),
    ("training/train_mlp", 8, 20),
];

fn workspace() -> Workspace {
    Workspace::find(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn exercises() -> Vec<Exercise> {
    let catalog = Catalog::load(&workspace()).unwrap();
    let entries = catalog.entries.iter();
    entries.map(|entry| entry.exercise().unwrap()).collect()
}

fn count(folder: &Path) -> usize {
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}

#[test]
fn the_exercises_come_in_the_order_of_the_curriculum() {
    let mut ids: Vec<String> = exercises().iter().map(|e| e.place.id()).collect();
    // Others may stand among them.
    ids.retain(|id| CURRICULUM.iter().any(|(known, ..)| known == id));
    assert_eq!(ids, CURRICULUM.map(|(id, ..)| id));
}

#[test]
fn each_has_its_share_of_mistakes_variants_hints_and_cases() {
    let exercises = exercises();
    for (id, fewest, most) in &CURRICULUM {
        let exercise = exercises.iter().find(|e| e.place.id() == *id).unwrap();
        let (place, definition) = (&exercise.place, &exercise.definition);
        let mistakes = count(&place.hidden().join("mistakes"));
        assert!(
            (*fewest..=*most).contains(&mistakes),
            "{id}: {mistakes} mistakes"
        );
        assert!(
            count(&place.hidden().join("correct")) >= 2,
            "{id}: right variants"
        );
        assert!(definition.hints.len() >= 3, "{id}: hints");
        let visible = definition.visible_cases().len();
        assert!(
            visible >= 1 && visible < definition.cases.len(),
            "{id}: one case to see, one hidden"
        );
        assert!(
            !definition.anchors.is_empty() && !definition.glossary.is_empty(),
            "{id}"
        );
    }
}

#[test]
fn seeds_differ_so_that_no_two_exercises_draw_alike() {
    let mut seeds: Vec<u64> = exercises().iter().map(|e| e.definition.seed).collect();
    seeds.sort();
    let all = seeds.len();
    seeds.dedup();
    assert_eq!(seeds.len(), all);
}

/// What the curriculum says of unusual input is observed by a case of each exercise that it names.
#[test]
fn promises_about_unusual_input_are_kept_by_cases() {
    for (id, fewest) in [
        ("learning/grid_search", 3),
        ("loss_surface/critical_point", 1),
        ("gradient_descent/descend", 1),
        ("gradient_descent/quadratic_convergence", 4),
        ("gradient_descent/learning_rate", 3),
        ("losses/binary_cross_entropy", 1),
        ("losses/softmax_cross_entropy", 1),
        ("losses/detection_loss", 1),
        ("generalization/train_test_split", 1),
        ("computing_gradients/numerical_gradient", 1),
        ("computing_gradients/gradient_check", 2),
        ("computing_gradients/symbolic_gradient", 1),
        ("computing_gradients/autograd", 4),
        ("linear_regression/minibatches", 2),
        ("backpropagation/dense_layer", 1),
        ("training/train_mlp", 3),
    ] {
        let (chapter, name) = id.split_once('/').unwrap();
        let place = Place::new(&workspace(), chapter, name);
        let exercise = exercises().into_iter().find(|e| e.place == place).unwrap();
        assert!(exercise.definition.edges.len() >= fewest, "{id}");
    }
}
