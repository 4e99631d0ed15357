//! Hidden files, mounted flat: `author verify` checks that none is missing.

#[path = "../../grader/hidden/loss_surface/loss_surface/correct/errors_without_the_bias_first.rs"]
mod loss_surface_correct_errors_without_the_bias_first;
#[path = "../../grader/hidden/loss_surface/loss_surface/correct/every_square_by_itself.rs"]
mod loss_surface_correct_every_square_by_itself;
#[path = "../../grader/hidden/loss_surface/loss_surface/correct/multiplied_out.rs"]
mod loss_surface_correct_multiplied_out;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/errors_not_squared.rs"]
mod loss_surface_mistake_errors_not_squared;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/halved.rs"]
mod loss_surface_mistake_halved;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/loss_summed.rs"]
mod loss_surface_mistake_loss_summed;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/root_taken.rs"]
mod loss_surface_mistake_root_taken;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/rows_follow_the_biases.rs"]
mod loss_surface_mistake_rows_follow_the_biases;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/squared_after_the_mean.rs"]
mod loss_surface_mistake_squared_after_the_mean;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/weight_and_bias_exchanged.rs"]
mod loss_surface_mistake_weight_and_bias_exchanged;
#[path = "../../grader/hidden/loss_surface/loss_surface/probe.rs"]
mod loss_surface_probe;
#[path = "../../grader/hidden/loss_surface/loss_surface/skeleton.rs"]
mod loss_surface_skeleton;

#[path = "../../grader/hidden/loss_surface/critical_point/correct/completing_the_square.rs"]
mod critical_point_correct_completing_the_square;
#[path = "../../grader/hidden/loss_surface/critical_point/correct/curvatures_of_the_two_directions.rs"]
mod critical_point_correct_curvatures_of_the_two_directions;
#[path = "../../grader/hidden/loss_surface/critical_point/correct/trace_and_determinant.rs"]
mod critical_point_correct_trace_and_determinant;
#[path = "../../grader/hidden/loss_surface/critical_point/mistakes/determinant_read_like_a_second_derivative.rs"]
mod critical_point_mistake_determinant_read_like_a_second_derivative;
#[path = "../../grader/hidden/loss_surface/critical_point/mistakes/determinant_with_a_plus.rs"]
mod critical_point_mistake_determinant_with_a_plus;
#[path = "../../grader/hidden/loss_surface/critical_point/mistakes/every_agreement_a_minimum.rs"]
mod critical_point_mistake_every_agreement_a_minimum;
#[path = "../../grader/hidden/loss_surface/critical_point/mistakes/flat_valley_taken_for_a_minimum.rs"]
mod critical_point_mistake_flat_valley_taken_for_a_minimum;
#[path = "../../grader/hidden/loss_surface/critical_point/mistakes/minimum_and_maximum_exchanged.rs"]
mod critical_point_mistake_minimum_and_maximum_exchanged;
#[path = "../../grader/hidden/loss_surface/critical_point/mistakes/mixed_derivative_not_squared.rs"]
mod critical_point_mistake_mixed_derivative_not_squared;
#[path = "../../grader/hidden/loss_surface/critical_point/mistakes/only_the_diagonal.rs"]
mod critical_point_mistake_only_the_diagonal;
#[path = "../../grader/hidden/loss_surface/critical_point/mistakes/zero_taken_for_a_saddle.rs"]
mod critical_point_mistake_zero_taken_for_a_saddle;
#[path = "../../grader/hidden/loss_surface/critical_point/probe.rs"]
mod critical_point_probe;
#[path = "../../grader/hidden/loss_surface/critical_point/skeleton.rs"]
mod critical_point_skeleton;

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

#[path = "../../grader/hidden/gradient_descent/descend/correct/as_a_sequence.rs"]
mod descend_correct_as_a_sequence;
#[path = "../../grader/hidden/gradient_descent/descend/correct/entry_by_entry.rs"]
mod descend_correct_entry_by_entry;
#[path = "../../grader/hidden/gradient_descent/descend/correct/one_step_less_to_go.rs"]
mod descend_correct_one_step_less_to_go;
#[path = "../../grader/hidden/gradient_descent/descend/mistakes/entries_one_after_another.rs"]
mod descend_mistake_entries_one_after_another;
#[path = "../../grader/hidden/gradient_descent/descend/mistakes/every_step_from_the_start.rs"]
mod descend_mistake_every_step_from_the_start;
#[path = "../../grader/hidden/gradient_descent/descend/mistakes/gradient_of_the_start.rs"]
mod descend_mistake_gradient_of_the_start;
#[path = "../../grader/hidden/gradient_descent/descend/mistakes/last_point_left_out.rs"]
mod descend_mistake_last_point_left_out;
#[path = "../../grader/hidden/gradient_descent/descend/mistakes/learning_rate_left_out.rs"]
mod descend_mistake_learning_rate_left_out;
#[path = "../../grader/hidden/gradient_descent/descend/mistakes/noted_before_the_step.rs"]
mod descend_mistake_noted_before_the_step;
#[path = "../../grader/hidden/gradient_descent/descend/mistakes/rate_as_the_length_of_a_step.rs"]
mod descend_mistake_rate_as_the_length_of_a_step;
#[path = "../../grader/hidden/gradient_descent/descend/mistakes/start_left_out.rs"]
mod descend_mistake_start_left_out;
#[path = "../../grader/hidden/gradient_descent/descend/mistakes/stops_on_level_ground.rs"]
mod descend_mistake_stops_on_level_ground;
#[path = "../../grader/hidden/gradient_descent/descend/mistakes/uphill.rs"]
mod descend_mistake_uphill;
#[path = "../../grader/hidden/gradient_descent/descend/probe.rs"]
mod descend_probe;
#[path = "../../grader/hidden/gradient_descent/descend/skeleton.rs"]
mod descend_skeleton;

#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/correct/by_logarithms.rs"]
mod quadratic_convergence_correct_by_logarithms;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/correct/by_powers.rs"]
mod quadratic_convergence_correct_by_powers;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/correct/walked_step_by_step.rs"]
mod quadratic_convergence_correct_walked_step_by_step;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/best_rate_for_the_bound.rs"]
mod quadratic_convergence_mistake_best_rate_for_the_bound;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/contraction_of_the_loss.rs"]
mod quadratic_convergence_mistake_contraction_of_the_loss;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/crossing_taken_for_diverging.rs"]
mod quadratic_convergence_mistake_crossing_taken_for_diverging;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/derivative_without_its_two.rs"]
mod quadratic_convergence_mistake_derivative_without_its_two;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/formula_beyond_its_range.rs"]
mod quadratic_convergence_mistake_formula_beyond_its_range;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/negative_taken_for_small.rs"]
mod quadratic_convergence_mistake_negative_taken_for_small;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/only_the_size.rs"]
mod quadratic_convergence_mistake_only_the_size;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/points_counted_for_steps.rs"]
mod quadratic_convergence_mistake_points_counted_for_steps;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/rounded_down.rs"]
mod quadratic_convergence_mistake_rounded_down;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/tolerance_itself_left_out.rs"]
mod quadratic_convergence_mistake_tolerance_itself_left_out;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/underflow_taken_for_arrival.rs"]
mod quadratic_convergence_mistake_underflow_taken_for_arrival;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/uphill.rs"]
mod quadratic_convergence_mistake_uphill;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/probe.rs"]
mod quadratic_convergence_probe;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/skeleton.rs"]
mod quadratic_convergence_skeleton;

#[path = "../../grader/hidden/gradient_descent/learning_rate/correct/last_point_after_the_loop.rs"]
mod learning_rate_correct_last_point_after_the_loop;
#[path = "../../grader/hidden/gradient_descent/learning_rate/correct/one_number_at_a_time.rs"]
mod learning_rate_correct_one_number_at_a_time;
#[path = "../../grader/hidden/gradient_descent/learning_rate/correct/steps_left.rs"]
mod learning_rate_correct_steps_left;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/all_entries_must_go.rs"]
mod learning_rate_mistake_all_entries_must_go;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/ground_looked_at_first.rs"]
mod learning_rate_mistake_ground_looked_at_first;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/growing_taken_for_diverging.rs"]
mod learning_rate_mistake_growing_taken_for_diverging;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/largest_entry.rs"]
mod learning_rate_mistake_largest_entry;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/last_point_not_looked_at.rs"]
mod learning_rate_mistake_last_point_not_looked_at;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/length_of_the_step.rs"]
mod learning_rate_mistake_length_of_the_step;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/nan_taken_for_level.rs"]
mod learning_rate_mistake_nan_taken_for_level;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/only_nan_counts.rs"]
mod learning_rate_mistake_only_nan_counts;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/square_of_the_length.rs"]
mod learning_rate_mistake_square_of_the_length;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/start_not_looked_at.rs"]
mod learning_rate_mistake_start_not_looked_at;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/steps_counted_from_zero.rs"]
mod learning_rate_mistake_steps_counted_from_zero;
#[path = "../../grader/hidden/gradient_descent/learning_rate/probe.rs"]
mod learning_rate_probe;
#[path = "../../grader/hidden/gradient_descent/learning_rate/skeleton.rs"]
mod learning_rate_skeleton;

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
