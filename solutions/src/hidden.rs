//! Hidden files, mounted flat: `author verify` checks that none is missing.

#[path = "../../grader/hidden/learning/linear_model/correct/column_by_column.rs"]
mod linear_model_correct_column_by_column;
#[path = "../../grader/hidden/learning/linear_model/correct/row_by_row.rs"]
mod linear_model_correct_row_by_row;
#[path = "../../grader/hidden/learning/linear_model/correct/weights_first.rs"]
mod linear_model_correct_weights_first;
#[path = "../../grader/hidden/learning/linear_model/mistakes/averaged_over_the_features.rs"]
mod linear_model_mistake_averaged_over_the_features;
#[path = "../../grader/hidden/learning/linear_model/mistakes/bias_added_to_the_inputs.rs"]
mod linear_model_mistake_bias_added_to_the_inputs;
#[path = "../../grader/hidden/learning/linear_model/mistakes/bias_forgotten.rs"]
mod linear_model_mistake_bias_forgotten;
#[path = "../../grader/hidden/learning/linear_model/mistakes/bias_once_per_feature.rs"]
mod linear_model_mistake_bias_once_per_feature;
#[path = "../../grader/hidden/learning/linear_model/mistakes/bias_taken_off.rs"]
mod linear_model_mistake_bias_taken_off;
#[path = "../../grader/hidden/learning/linear_model/mistakes/first_feature_only.rs"]
mod linear_model_mistake_first_feature_only;
#[path = "../../grader/hidden/learning/linear_model/mistakes/summed_over_the_examples.rs"]
mod linear_model_mistake_summed_over_the_examples;
#[path = "../../grader/hidden/learning/linear_model/mistakes/weights_before_the_inputs.rs"]
mod linear_model_mistake_weights_before_the_inputs;
#[path = "../../grader/hidden/learning/linear_model/mistakes/weights_left_out.rs"]
mod linear_model_mistake_weights_left_out;
#[path = "../../grader/hidden/learning/linear_model/probe.rs"]
mod linear_model_probe;
#[path = "../../grader/hidden/learning/linear_model/skeleton.rs"]
mod linear_model_skeleton;

#[path = "../../grader/hidden/learning/grid_search/correct/best_of_each_row.rs"]
mod grid_search_correct_best_of_each_row;
#[path = "../../grader/hidden/learning/grid_search/correct/places_counted_through.rs"]
mod grid_search_correct_places_counted_through;
#[path = "../../grader/hidden/learning/grid_search/correct/smallest_value_first.rs"]
mod grid_search_correct_smallest_value_first;
#[path = "../../grader/hidden/learning/grid_search/mistakes/column_before_row.rs"]
mod grid_search_mistake_column_before_row;
#[path = "../../grader/hidden/learning/grid_search/mistakes/column_by_column.rs"]
mod grid_search_mistake_column_by_column;
#[path = "../../grader/hidden/learning/grid_search/mistakes/divided_by_the_rows.rs"]
mod grid_search_mistake_divided_by_the_rows;
#[path = "../../grader/hidden/learning/grid_search/mistakes/first_entry_as_the_start.rs"]
mod grid_search_mistake_first_entry_as_the_start;
#[path = "../../grader/hidden/learning/grid_search/mistakes/infinity_as_the_start.rs"]
mod grid_search_mistake_infinity_as_the_start;
#[path = "../../grader/hidden/learning/grid_search/mistakes/last_of_equals.rs"]
mod grid_search_mistake_last_of_equals;
#[path = "../../grader/hidden/learning/grid_search/mistakes/nan_as_the_largest.rs"]
mod grid_search_mistake_nan_as_the_largest;
#[path = "../../grader/hidden/learning/grid_search/mistakes/nan_compared.rs"]
mod grid_search_mistake_nan_compared;
#[path = "../../grader/hidden/learning/grid_search/mistakes/none_at_any_nan.rs"]
mod grid_search_mistake_none_at_any_nan;
#[path = "../../grader/hidden/learning/grid_search/mistakes/one_parameter_at_a_time.rs"]
mod grid_search_mistake_one_parameter_at_a_time;
#[path = "../../grader/hidden/learning/grid_search/mistakes/only_finite_losses.rs"]
mod grid_search_mistake_only_finite_losses;
#[path = "../../grader/hidden/learning/grid_search/probe.rs"]
mod grid_search_probe;
#[path = "../../grader/hidden/learning/grid_search/skeleton.rs"]
mod grid_search_skeleton;

#[path = "../../grader/hidden/learning_loop/training_step/correct/moved_in_place.rs"]
mod training_step_correct_moved_in_place;
#[path = "../../grader/hidden/learning_loop/training_step/correct/parameters_as_a_list.rs"]
mod training_step_correct_parameters_as_a_list;
#[path = "../../grader/hidden/learning_loop/training_step/correct/residual_added.rs"]
mod training_step_correct_residual_added;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/bias_from_new_weight.rs"]
mod training_step_mistake_bias_from_new_weight;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/bias_never_moves.rs"]
mod training_step_mistake_bias_never_moves;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/change_instead_of_parameter.rs"]
mod training_step_mistake_change_instead_of_parameter;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/error_not_squared.rs"]
mod training_step_mistake_error_not_squared;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/forgot_the_two.rs"]
mod training_step_mistake_forgot_the_two;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/half_in_the_loss_only.rs"]
mod training_step_mistake_half_in_the_loss_only;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/half_squared_error.rs"]
mod training_step_mistake_half_squared_error;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/input_in_both_slopes.rs"]
mod training_step_mistake_input_in_both_slopes;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/input_missing_from_slope.rs"]
mod training_step_mistake_input_missing_from_slope;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/learning_rate_left_out.rs"]
mod training_step_mistake_learning_rate_left_out;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/loss_after_update.rs"]
mod training_step_mistake_loss_after_update;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/loss_as_the_slope.rs"]
mod training_step_mistake_loss_as_the_slope;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/uphill.rs"]
mod training_step_mistake_uphill;
#[path = "../../grader/hidden/learning_loop/training_step/probe.rs"]
mod training_step_probe;
#[path = "../../grader/hidden/learning_loop/training_step/skeleton.rs"]
mod training_step_skeleton;

#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/correct/chain_rule_in_steps.rs"]
mod gradient_by_hand_correct_chain_rule_in_steps;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/correct/multiplied_out.rs"]
mod gradient_by_hand_correct_multiplied_out;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/mistakes/forgot_the_two.rs"]
mod gradient_by_hand_mistake_forgot_the_two;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/mistakes/inner_slope_for_both.rs"]
mod gradient_by_hand_mistake_inner_slope_for_both;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/mistakes/inner_slope_missing.rs"]
mod gradient_by_hand_mistake_inner_slope_missing;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/mistakes/order_swapped.rs"]
mod gradient_by_hand_mistake_order_swapped;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/mistakes/target_minus_prediction.rs"]
mod gradient_by_hand_mistake_target_minus_prediction;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/probe.rs"]
mod gradient_by_hand_probe;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/skeleton.rs"]
mod gradient_by_hand_skeleton;

#[path = "../../grader/hidden/losses/mse_gradient/correct/pair_by_pair.rs"]
mod mse_gradient_correct_pair_by_pair;
#[path = "../../grader/hidden/losses/mse_gradient/correct/residuals_from_the_target.rs"]
mod mse_gradient_correct_residuals_from_the_target;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/error_not_squared.rs"]
mod mse_gradient_mistake_error_not_squared;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/forgot_the_mean.rs"]
mod mse_gradient_mistake_forgot_the_mean;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/forgot_the_two.rs"]
mod mse_gradient_mistake_forgot_the_two;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/loss_summed.rs"]
mod mse_gradient_mistake_loss_summed;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/one_slope_for_all.rs"]
mod mse_gradient_mistake_one_slope_for_all;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/target_minus_prediction.rs"]
mod mse_gradient_mistake_target_minus_prediction;
#[path = "../../grader/hidden/losses/mse_gradient/probe.rs"]
mod mse_gradient_probe;
#[path = "../../grader/hidden/losses/mse_gradient/skeleton.rs"]
mod mse_gradient_skeleton;

#[path = "../../grader/hidden/linear_regression/gd_linear_regression/correct/bias_as_a_weight.rs"]
mod gd_linear_regression_correct_bias_as_a_weight;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/correct/example_by_example.rs"]
mod gd_linear_regression_correct_example_by_example;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/bias_from_new_weights.rs"]
mod gd_linear_regression_mistake_bias_from_new_weights;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/bias_never_moves.rs"]
mod gd_linear_regression_mistake_bias_never_moves;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/bias_slope_summed.rs"]
mod gd_linear_regression_mistake_bias_slope_summed;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/forgot_the_mean.rs"]
mod gd_linear_regression_mistake_forgot_the_mean;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/forgot_the_two.rs"]
mod gd_linear_regression_mistake_forgot_the_two;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/loss_after_update.rs"]
mod gd_linear_regression_mistake_loss_after_update;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/loss_summed.rs"]
mod gd_linear_regression_mistake_loss_summed;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/one_slope_for_all_weights.rs"]
mod gd_linear_regression_mistake_one_slope_for_all_weights;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/one_update_short.rs"]
mod gd_linear_regression_mistake_one_update_short;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/uphill.rs"]
mod gd_linear_regression_mistake_uphill;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/probe.rs"]
mod gd_linear_regression_probe;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/skeleton.rs"]
mod gd_linear_regression_skeleton;

#[path = "../../grader/hidden/backpropagation/backprop/correct/index_sums.rs"]
mod backprop_correct_index_sums;
#[path = "../../grader/hidden/backpropagation/backprop/correct/row_by_row.rs"]
mod backprop_correct_row_by_row;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/activation_forgotten.rs"]
mod backprop_mistake_activation_forgotten;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/bias_gradient_averaged.rs"]
mod backprop_mistake_bias_gradient_averaged;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/divided_by_the_examples_only.rs"]
mod backprop_mistake_divided_by_the_examples_only;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/loss_divided_by_the_examples_only.rs"]
mod backprop_mistake_loss_divided_by_the_examples_only;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/mean_left_out.rs"]
mod backprop_mistake_mean_left_out;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/pre_activation_into_w2.rs"]
mod backprop_mistake_pre_activation_into_w2;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/slope_at_the_activation.rs"]
mod backprop_mistake_slope_at_the_activation;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/slope_missing.rs"]
mod backprop_mistake_slope_missing;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/target_minus_prediction.rs"]
mod backprop_mistake_target_minus_prediction;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/two_left_out.rs"]
mod backprop_mistake_two_left_out;
#[path = "../../grader/hidden/backpropagation/backprop/probe.rs"]
mod backprop_probe;
#[path = "../../grader/hidden/backpropagation/backprop/skeleton.rs"]
mod backprop_skeleton;
