//! Written anew in each copy: nothing, or the exercises.
