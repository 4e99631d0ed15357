//! The panel of a prediction: what comes out of a case, typed before any code is written.
