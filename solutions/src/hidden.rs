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
#[path = "../../grader/hidden/learning/linear_model/mistakes/sum_carried_over.rs"]
mod linear_model_mistake_sum_carried_over;
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
#[path = "../../grader/hidden/learning/grid_search/mistakes/first_place_as_the_default.rs"]
mod grid_search_mistake_first_place_as_the_default;
#[path = "../../grader/hidden/learning/grid_search/mistakes/infinity_as_the_start.rs"]
mod grid_search_mistake_infinity_as_the_start;
#[path = "../../grader/hidden/learning/grid_search/mistakes/largest_loss.rs"]
mod grid_search_mistake_largest_loss;
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
#[path = "../../grader/hidden/learning/grid_search/mistakes/stops_at_nan.rs"]
mod grid_search_mistake_stops_at_nan;
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
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/bias_missing_from_forward.rs"]
mod training_step_mistake_bias_missing_from_forward;
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
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/nothing_moves.rs"]
mod training_step_mistake_nothing_moves;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/size_of_the_error.rs"]
mod training_step_mistake_size_of_the_error;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/slopes_exchanged.rs"]
mod training_step_mistake_slopes_exchanged;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/uphill.rs"]
mod training_step_mistake_uphill;
#[path = "../../grader/hidden/learning_loop/training_step/mistakes/weight_from_new_bias.rs"]
mod training_step_mistake_weight_from_new_bias;
#[path = "../../grader/hidden/learning_loop/training_step/probe.rs"]
mod training_step_probe;
#[path = "../../grader/hidden/learning_loop/training_step/skeleton.rs"]
mod training_step_skeleton;

#[path = "../../grader/hidden/loss_surface/loss_surface/correct/errors_without_the_bias_first.rs"]
mod loss_surface_correct_errors_without_the_bias_first;
#[path = "../../grader/hidden/loss_surface/loss_surface/correct/every_square_by_itself.rs"]
mod loss_surface_correct_every_square_by_itself;
#[path = "../../grader/hidden/loss_surface/loss_surface/correct/multiplied_out.rs"]
mod loss_surface_correct_multiplied_out;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/bias_left_out.rs"]
mod loss_surface_mistake_bias_left_out;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/errors_not_squared.rs"]
mod loss_surface_mistake_errors_not_squared;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/filled_in_the_other_order.rs"]
mod loss_surface_mistake_filled_in_the_other_order;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/halved.rs"]
mod loss_surface_mistake_halved;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/loss_summed.rs"]
mod loss_surface_mistake_loss_summed;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/root_taken.rs"]
mod loss_surface_mistake_root_taken;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/rows_follow_the_biases.rs"]
mod loss_surface_mistake_rows_follow_the_biases;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/square_forgotten.rs"]
mod loss_surface_mistake_square_forgotten;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/squared_after_the_mean.rs"]
mod loss_surface_mistake_squared_after_the_mean;
#[path = "../../grader/hidden/loss_surface/loss_surface/mistakes/total_carried_over.rs"]
mod loss_surface_mistake_total_carried_over;
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
#[path = "../../grader/hidden/loss_surface/critical_point/mistakes/determinant_turned_round.rs"]
mod critical_point_mistake_determinant_turned_round;
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
#[path = "../../grader/hidden/loss_surface/critical_point/mistakes/signs_of_the_entries.rs"]
mod critical_point_mistake_signs_of_the_entries;
#[path = "../../grader/hidden/loss_surface/critical_point/mistakes/zero_determinant_forgotten.rs"]
mod critical_point_mistake_zero_determinant_forgotten;
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
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/correct/target_first.rs"]
mod gradient_by_hand_correct_target_first;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/mistakes/forgot_the_two.rs"]
mod gradient_by_hand_mistake_forgot_the_two;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/mistakes/inner_slope_for_both.rs"]
mod gradient_by_hand_mistake_inner_slope_for_both;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/mistakes/inner_slope_missing.rs"]
mod gradient_by_hand_mistake_inner_slope_missing;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/mistakes/order_swapped.rs"]
mod gradient_by_hand_mistake_order_swapped;
#[path = "../../grader/hidden/gradient_descent/gradient_by_hand/mistakes/parentheses_missing.rs"]
mod gradient_by_hand_mistake_parentheses_missing;
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
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/a_taken_for_the_curvature.rs"]
mod quadratic_convergence_mistake_a_taken_for_the_curvature;
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
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/gives_up_too_early.rs"]
mod quadratic_convergence_mistake_gives_up_too_early;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/negative_taken_for_small.rs"]
mod quadratic_convergence_mistake_negative_taken_for_small;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/only_the_size.rs"]
mod quadratic_convergence_mistake_only_the_size;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/points_counted_for_steps.rs"]
mod quadratic_convergence_mistake_points_counted_for_steps;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/rounded_down.rs"]
mod quadratic_convergence_mistake_rounded_down;
#[path = "../../grader/hidden/gradient_descent/quadratic_convergence/mistakes/start_asked_too_late.rs"]
mod quadratic_convergence_mistake_start_asked_too_late;
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
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/length_asked_for_infinity.rs"]
mod learning_rate_mistake_length_asked_for_infinity;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/length_of_the_step.rs"]
mod learning_rate_mistake_length_of_the_step;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/nan_taken_for_level.rs"]
mod learning_rate_mistake_nan_taken_for_level;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/never_diverges.rs"]
mod learning_rate_mistake_never_diverges;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/one_step_too_many.rs"]
mod learning_rate_mistake_one_step_too_many;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/only_nan_counts.rs"]
mod learning_rate_mistake_only_nan_counts;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/square_of_the_length.rs"]
mod learning_rate_mistake_square_of_the_length;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/start_not_looked_at.rs"]
mod learning_rate_mistake_start_not_looked_at;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/steps_counted_from_zero.rs"]
mod learning_rate_mistake_steps_counted_from_zero;
#[path = "../../grader/hidden/gradient_descent/learning_rate/mistakes/tolerance_itself_left_out.rs"]
mod learning_rate_mistake_tolerance_itself_left_out;
#[path = "../../grader/hidden/gradient_descent/learning_rate/probe.rs"]
mod learning_rate_probe;
#[path = "../../grader/hidden/gradient_descent/learning_rate/skeleton.rs"]
mod learning_rate_skeleton;

#[path = "../../grader/hidden/losses/mse_gradient/correct/pair_by_pair.rs"]
mod mse_gradient_correct_pair_by_pair;
#[path = "../../grader/hidden/losses/mse_gradient/correct/residuals_from_the_target.rs"]
mod mse_gradient_correct_residuals_from_the_target;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/divided_as_integers.rs"]
mod mse_gradient_mistake_divided_as_integers;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/error_not_squared.rs"]
mod mse_gradient_mistake_error_not_squared;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/forgot_the_mean.rs"]
mod mse_gradient_mistake_forgot_the_mean;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/forgot_the_two.rs"]
mod mse_gradient_mistake_forgot_the_two;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/half_in_front.rs"]
mod mse_gradient_mistake_half_in_front;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/loss_summed.rs"]
mod mse_gradient_mistake_loss_summed;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/one_slope_for_all.rs"]
mod mse_gradient_mistake_one_slope_for_all;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/root_taken.rs"]
mod mse_gradient_mistake_root_taken;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/square_of_the_mean.rs"]
mod mse_gradient_mistake_square_of_the_mean;
#[path = "../../grader/hidden/losses/mse_gradient/mistakes/target_minus_prediction.rs"]
mod mse_gradient_mistake_target_minus_prediction;
#[path = "../../grader/hidden/losses/mse_gradient/probe.rs"]
mod mse_gradient_probe;
#[path = "../../grader/hidden/losses/mse_gradient/skeleton.rs"]
mod mse_gradient_skeleton;

#[path = "../../grader/hidden/losses/robust_losses/correct/parabola_and_line.rs"]
mod robust_losses_correct_parabola_and_line;
#[path = "../../grader/hidden/losses/robust_losses/correct/residuals_in_a_loop.rs"]
mod robust_losses_correct_residuals_in_a_loop;
#[path = "../../grader/hidden/losses/robust_losses/mistakes/delta_taken_off_whole.rs"]
mod robust_losses_mistake_delta_taken_off_whole;
#[path = "../../grader/hidden/losses/robust_losses/mistakes/formula_for_delta_one.rs"]
mod robust_losses_mistake_formula_for_delta_one;
#[path = "../../grader/hidden/losses/robust_losses/mistakes/half_forgotten_within_delta.rs"]
mod robust_losses_mistake_half_forgotten_within_delta;
#[path = "../../grader/hidden/losses/robust_losses/mistakes/line_begins_too_high.rs"]
mod robust_losses_mistake_line_begins_too_high;
#[path = "../../grader/hidden/losses/robust_losses/mistakes/mae_keeps_the_signs.rs"]
mod robust_losses_mistake_mae_keeps_the_signs;
#[path = "../../grader/hidden/losses/robust_losses/mistakes/mean_left_out_of_the_gradient.rs"]
mod robust_losses_mistake_mean_left_out_of_the_gradient;
#[path = "../../grader/hidden/losses/robust_losses/mistakes/sign_lost_in_the_slope.rs"]
mod robust_losses_mistake_sign_lost_in_the_slope;
#[path = "../../grader/hidden/losses/robust_losses/mistakes/size_forgotten_beyond_delta.rs"]
mod robust_losses_mistake_size_forgotten_beyond_delta;
#[path = "../../grader/hidden/losses/robust_losses/mistakes/size_forgotten_in_the_comparison.rs"]
mod robust_losses_mistake_size_forgotten_in_the_comparison;
#[path = "../../grader/hidden/losses/robust_losses/mistakes/slope_without_delta.rs"]
mod robust_losses_mistake_slope_without_delta;
#[path = "../../grader/hidden/losses/robust_losses/mistakes/zero_over_zero.rs"]
mod robust_losses_mistake_zero_over_zero;
#[path = "../../grader/hidden/losses/robust_losses/probe.rs"]
mod robust_losses_probe;
#[path = "../../grader/hidden/losses/robust_losses/skeleton.rs"]
mod robust_losses_skeleton;

#[path = "../../grader/hidden/losses/binary_cross_entropy/correct/log_sigmoid.rs"]
mod binary_cross_entropy_correct_log_sigmoid;
#[path = "../../grader/hidden/losses/binary_cross_entropy/correct/log_sum_exp.rs"]
mod binary_cross_entropy_correct_log_sum_exp;
#[path = "../../grader/hidden/losses/binary_cross_entropy/correct/signed_logits.rs"]
mod binary_cross_entropy_correct_signed_logits;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/chain_rule_in_numbers.rs"]
mod binary_cross_entropy_mistake_chain_rule_in_numbers;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/exponential_overflows.rs"]
mod binary_cross_entropy_mistake_exponential_overflows;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/log_of_zero.rs"]
mod binary_cross_entropy_mistake_log_of_zero;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/log_of_zero_by_cases.rs"]
mod binary_cross_entropy_mistake_log_of_zero_by_cases;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/logits_taken_for_probabilities.rs"]
mod binary_cross_entropy_mistake_logits_taken_for_probabilities;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/mean_left_out_of_the_gradient.rs"]
mod binary_cross_entropy_mistake_mean_left_out_of_the_gradient;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/probabilities_clipped.rs"]
mod binary_cross_entropy_mistake_probabilities_clipped;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/probabilities_taken_for_logits.rs"]
mod binary_cross_entropy_mistake_probabilities_taken_for_logits;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/sigmoid_falls.rs"]
mod binary_cross_entropy_mistake_sigmoid_falls;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/sigmoid_overflows.rs"]
mod binary_cross_entropy_mistake_sigmoid_overflows;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/slope_of_the_sigmoid_kept.rs"]
mod binary_cross_entropy_mistake_slope_of_the_sigmoid_kept;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/target_minus_prediction.rs"]
mod binary_cross_entropy_mistake_target_minus_prediction;
#[path = "../../grader/hidden/losses/binary_cross_entropy/probe.rs"]
mod binary_cross_entropy_probe;
#[path = "../../grader/hidden/losses/binary_cross_entropy/skeleton.rs"]
mod binary_cross_entropy_skeleton;

#[path = "../../grader/hidden/losses/softmax_cross_entropy/correct/differences_between_logits.rs"]
mod softmax_cross_entropy_correct_differences_between_logits;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/correct/one_hot.rs"]
mod softmax_cross_entropy_correct_one_hot;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/correct/row_by_row.rs"]
mod softmax_cross_entropy_correct_row_by_row;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/jacobian_as_a_diagonal.rs"]
mod softmax_cross_entropy_mistake_jacobian_as_a_diagonal;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/largest_not_taken_off.rs"]
mod softmax_cross_entropy_mistake_largest_not_taken_off;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/largest_of_the_whole_array.rs"]
mod softmax_cross_entropy_mistake_largest_of_the_whole_array;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/largest_starts_at_zero.rs"]
mod softmax_cross_entropy_mistake_largest_starts_at_zero;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/log_of_zero.rs"]
mod softmax_cross_entropy_mistake_log_of_zero;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/log_sum_exp_overflows.rs"]
mod softmax_cross_entropy_mistake_log_sum_exp_overflows;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/mean_left_out_of_the_gradient.rs"]
mod softmax_cross_entropy_mistake_mean_left_out_of_the_gradient;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/mean_over_all_entries.rs"]
mod softmax_cross_entropy_mistake_mean_over_all_entries;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/own_class_only.rs"]
mod softmax_cross_entropy_mistake_own_class_only;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/probabilities_taken_for_logits.rs"]
mod softmax_cross_entropy_mistake_probabilities_taken_for_logits;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/slope_of_the_softmax_kept.rs"]
mod softmax_cross_entropy_mistake_slope_of_the_softmax_kept;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/softmax_down_the_columns.rs"]
mod softmax_cross_entropy_mistake_softmax_down_the_columns;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/sums_not_a_column.rs"]
mod softmax_cross_entropy_mistake_sums_not_a_column;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/target_minus_prediction.rs"]
mod softmax_cross_entropy_mistake_target_minus_prediction;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/probe.rs"]
mod softmax_cross_entropy_probe;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/skeleton.rs"]
mod softmax_cross_entropy_skeleton;

#[path = "../../grader/hidden/losses/detection_loss/correct/object_by_object.rs"]
mod detection_loss_correct_object_by_object;
#[path = "../../grader/hidden/losses/detection_loss/correct/selected_rows.rs"]
mod detection_loss_correct_selected_rows;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/box_loss_over_all_rows.rs"]
mod detection_loss_mistake_box_loss_over_all_rows;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/box_loss_summed.rs"]
mod detection_loss_mistake_box_loss_summed;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/boxes_of_empty_rows_counted.rs"]
mod detection_loss_mistake_boxes_of_empty_rows_counted;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/boxes_of_predicted_objects.rs"]
mod detection_loss_mistake_boxes_of_predicted_objects;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/class_loss_infinite.rs"]
mod detection_loss_mistake_class_loss_infinite;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/class_loss_of_objects_only.rs"]
mod detection_loss_mistake_class_loss_of_objects_only;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/class_loss_summed.rs"]
mod detection_loss_mistake_class_loss_summed;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/huber_of_the_distance.rs"]
mod detection_loss_mistake_huber_of_the_distance;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/log_of_zero.rs"]
mod detection_loss_mistake_log_of_zero;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/mean_of_no_objects.rs"]
mod detection_loss_mistake_mean_of_no_objects;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/mean_over_the_coordinates.rs"]
mod detection_loss_mistake_mean_over_the_coordinates;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/nothing_counts_without_objects.rs"]
mod detection_loss_mistake_nothing_counts_without_objects;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/size_forgotten_beyond_one.rs"]
mod detection_loss_mistake_size_forgotten_beyond_one;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/weight_forgotten.rs"]
mod detection_loss_mistake_weight_forgotten;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/weight_on_both_parts.rs"]
mod detection_loss_mistake_weight_on_both_parts;
#[path = "../../grader/hidden/losses/detection_loss/probe.rs"]
mod detection_loss_probe;
#[path = "../../grader/hidden/losses/detection_loss/skeleton.rs"]
mod detection_loss_skeleton;

#[path = "../../grader/hidden/generalization/train_test_split/correct/decided_index_by_index.rs"]
mod train_test_split_correct_decided_index_by_index;
#[path = "../../grader/hidden/generalization/train_test_split/correct/fisher_yates_by_hand.rs"]
mod train_test_split_correct_fisher_yates_by_hand;
#[path = "../../grader/hidden/generalization/train_test_split/correct/sampled_without_replacement.rs"]
mod train_test_split_correct_sampled_without_replacement;
#[path = "../../grader/hidden/generalization/train_test_split/correct/sorted_by_random_keys.rs"]
mod train_test_split_correct_sorted_by_random_keys;
#[path = "../../grader/hidden/generalization/train_test_split/mistakes/coin_for_each_index.rs"]
mod train_test_split_mistake_coin_for_each_index;
#[path = "../../grader/hidden/generalization/train_test_split/mistakes/drawn_with_replacement.rs"]
mod train_test_split_mistake_drawn_with_replacement;
#[path = "../../grader/hidden/generalization/train_test_split/mistakes/parts_swapped.rs"]
mod train_test_split_mistake_parts_swapped;
#[path = "../../grader/hidden/generalization/train_test_split/mistakes/same_split_every_time.rs"]
mod train_test_split_mistake_same_split_every_time;
#[path = "../../grader/hidden/generalization/train_test_split/mistakes/size_cut_off.rs"]
mod train_test_split_mistake_size_cut_off;
#[path = "../../grader/hidden/generalization/train_test_split/mistakes/size_rounded_up.rs"]
mod train_test_split_mistake_size_rounded_up;
#[path = "../../grader/hidden/generalization/train_test_split/mistakes/test_part_drawn_with_replacement.rs"]
mod train_test_split_mistake_test_part_drawn_with_replacement;
#[path = "../../grader/hidden/generalization/train_test_split/mistakes/test_stays_in_train.rs"]
mod train_test_split_mistake_test_stays_in_train;
#[path = "../../grader/hidden/generalization/train_test_split/mistakes/training_part_rounded.rs"]
mod train_test_split_mistake_training_part_rounded;
#[path = "../../grader/hidden/generalization/train_test_split/mistakes/two_shuffles.rs"]
mod train_test_split_mistake_two_shuffles;
#[path = "../../grader/hidden/generalization/train_test_split/probe.rs"]
mod train_test_split_probe;
#[path = "../../grader/hidden/generalization/train_test_split/skeleton.rs"]
mod train_test_split_skeleton;

#[path = "../../grader/hidden/generalization/empirical_risk/correct/arrays_of_losses.rs"]
mod empirical_risk_correct_arrays_of_losses;
#[path = "../../grader/hidden/generalization/empirical_risk/correct/running_mean.rs"]
mod empirical_risk_correct_running_mean;
#[path = "../../grader/hidden/generalization/empirical_risk/mistakes/gap_cut_off_at_zero.rs"]
mod empirical_risk_mistake_gap_cut_off_at_zero;
#[path = "../../grader/hidden/generalization/empirical_risk/mistakes/gap_of_sums.rs"]
mod empirical_risk_mistake_gap_of_sums;
#[path = "../../grader/hidden/generalization/empirical_risk/mistakes/gap_without_sign.rs"]
mod empirical_risk_mistake_gap_without_sign;
#[path = "../../grader/hidden/generalization/empirical_risk/mistakes/loss_arguments_swapped.rs"]
mod empirical_risk_mistake_loss_arguments_swapped;
#[path = "../../grader/hidden/generalization/empirical_risk/mistakes/loss_of_the_means.rs"]
mod empirical_risk_mistake_loss_of_the_means;
#[path = "../../grader/hidden/generalization/empirical_risk/mistakes/losses_summed.rs"]
mod empirical_risk_mistake_losses_summed;
#[path = "../../grader/hidden/generalization/empirical_risk/mistakes/one_count_for_both.rs"]
mod empirical_risk_mistake_one_count_for_both;
#[path = "../../grader/hidden/generalization/empirical_risk/mistakes/pair_the_wrong_way_round.rs"]
mod empirical_risk_mistake_pair_the_wrong_way_round;
#[path = "../../grader/hidden/generalization/empirical_risk/mistakes/squares_whatever_the_loss.rs"]
mod empirical_risk_mistake_squares_whatever_the_loss;
#[path = "../../grader/hidden/generalization/empirical_risk/mistakes/train_minus_test.rs"]
mod empirical_risk_mistake_train_minus_test;
#[path = "../../grader/hidden/generalization/empirical_risk/probe.rs"]
mod empirical_risk_probe;
#[path = "../../grader/hidden/generalization/empirical_risk/skeleton.rs"]
mod empirical_risk_skeleton;

#[path = "../../grader/hidden/generalization/bias_variance/correct/library_statistics.rs"]
mod bias_variance_correct_library_statistics;
#[path = "../../grader/hidden/generalization/bias_variance/correct/point_by_point.rs"]
mod bias_variance_correct_point_by_point;
#[path = "../../grader/hidden/generalization/bias_variance/correct/what_the_bias_leaves.rs"]
mod bias_variance_correct_what_the_bias_leaves;
#[path = "../../grader/hidden/generalization/bias_variance/mistakes/bias_averaged_before_the_square.rs"]
mod bias_variance_mistake_bias_averaged_before_the_square;
#[path = "../../grader/hidden/generalization/bias_variance/mistakes/bias_not_squared.rs"]
mod bias_variance_mistake_bias_not_squared;
#[path = "../../grader/hidden/generalization/bias_variance/mistakes/error_of_single_predictions.rs"]
mod bias_variance_mistake_error_of_single_predictions;
#[path = "../../grader/hidden/generalization/bias_variance/mistakes/means_of_the_runs.rs"]
mod bias_variance_mistake_means_of_the_runs;
#[path = "../../grader/hidden/generalization/bias_variance/mistakes/numbers_swapped.rs"]
mod bias_variance_mistake_numbers_swapped;
#[path = "../../grader/hidden/generalization/bias_variance/mistakes/sample_variance.rs"]
mod bias_variance_mistake_sample_variance;
#[path = "../../grader/hidden/generalization/bias_variance/mistakes/spread_of_the_whole_table.rs"]
mod bias_variance_mistake_spread_of_the_whole_table;
#[path = "../../grader/hidden/generalization/bias_variance/mistakes/standard_deviation.rs"]
mod bias_variance_mistake_standard_deviation;
#[path = "../../grader/hidden/generalization/bias_variance/mistakes/summed_over_the_points.rs"]
mod bias_variance_mistake_summed_over_the_points;
#[path = "../../grader/hidden/generalization/bias_variance/mistakes/variance_around_the_truth.rs"]
mod bias_variance_mistake_variance_around_the_truth;
#[path = "../../grader/hidden/generalization/bias_variance/mistakes/variance_over_points.rs"]
mod bias_variance_mistake_variance_over_points;
#[path = "../../grader/hidden/generalization/bias_variance/probe.rs"]
mod bias_variance_probe;
#[path = "../../grader/hidden/generalization/bias_variance/skeleton.rs"]
mod bias_variance_skeleton;

#[path = "../../grader/hidden/computing_gradients/numerical_gradient/correct/along_unit_vectors.rs"]
mod numerical_gradient_correct_along_unit_vectors;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/correct/moved_and_put_back.rs"]
mod numerical_gradient_correct_moved_and_put_back;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/correct/one_side_after_the_other.rs"]
mod numerical_gradient_correct_one_side_after_the_other;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/all_entries_moved.rs"]
mod numerical_gradient_mistake_all_entries_moved;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/backward_difference.rs"]
mod numerical_gradient_mistake_backward_difference;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/base_call_left_over.rs"]
mod numerical_gradient_mistake_base_call_left_over;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/both_moved_up.rs"]
mod numerical_gradient_mistake_both_moved_up;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/copies_made_once.rs"]
mod numerical_gradient_mistake_copies_made_once;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/difference_without_brackets.rs"]
mod numerical_gradient_mistake_difference_without_brackets;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/divided_by_one_step.rs"]
mod numerical_gradient_mistake_divided_by_one_step;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/forward_difference.rs"]
mod numerical_gradient_mistake_forward_difference;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/half_a_step_each_way.rs"]
mod numerical_gradient_mistake_half_a_step_each_way;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/left_on_the_upper_side.rs"]
mod numerical_gradient_mistake_left_on_the_upper_side;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/multiplied_by_the_step.rs"]
mod numerical_gradient_mistake_multiplied_by_the_step;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/one_base_for_all.rs"]
mod numerical_gradient_mistake_one_base_for_all;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/one_side_over_two_steps.rs"]
mod numerical_gradient_mistake_one_side_over_two_steps;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/step_in_proportion.rs"]
mod numerical_gradient_mistake_step_in_proportion;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/theta_not_restored.rs"]
mod numerical_gradient_mistake_theta_not_restored;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/values_added.rs"]
mod numerical_gradient_mistake_values_added;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/probe.rs"]
mod numerical_gradient_probe;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/skeleton.rs"]
mod numerical_gradient_skeleton;

#[path = "../../grader/hidden/computing_gradients/gradient_check/correct/no_division.rs"]
mod gradient_check_correct_no_division;
#[path = "../../grader/hidden/computing_gradients/gradient_check/correct/whole_arrays.rs"]
mod gradient_check_correct_whole_arrays;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/counted_along_the_first.rs"]
mod gradient_check_mistake_counted_along_the_first;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/difference_not_divided.rs"]
mod gradient_check_mistake_difference_not_divided;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/difference_with_its_sign.rs"]
mod gradient_check_mistake_difference_with_its_sign;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/floor_forgotten.rs"]
mod gradient_check_mistake_floor_forgotten;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/lengths_meet_in_a_difference.rs"]
mod gradient_check_mistake_lengths_meet_in_a_difference;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/lengths_not_compared.rs"]
mod gradient_check_mistake_lengths_not_compared;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/mean_of_the_errors.rs"]
mod gradient_check_mistake_mean_of_the_errors;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/nan_slips_through.rs"]
mod gradient_check_mistake_nan_slips_through;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/ratio_of_norms.rs"]
mod gradient_check_mistake_ratio_of_norms;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/relative_to_the_analytic.rs"]
mod gradient_check_mistake_relative_to_the_analytic;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/relative_to_the_numerical.rs"]
mod gradient_check_mistake_relative_to_the_numerical;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/sizes_with_their_signs.rs"]
mod gradient_check_mistake_sizes_with_their_signs;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/strictly_below.rs"]
mod gradient_check_mistake_strictly_below;
#[path = "../../grader/hidden/computing_gradients/gradient_check/mistakes/sum_in_the_denominator.rs"]
mod gradient_check_mistake_sum_in_the_denominator;
#[path = "../../grader/hidden/computing_gradients/gradient_check/probe.rs"]
mod gradient_check_probe;
#[path = "../../grader/hidden/computing_gradients/gradient_check/skeleton.rs"]
mod gradient_check_skeleton;

#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/correct/shifted_by_a_quarter_turn.rs"]
mod symbolic_gradient_correct_shifted_by_a_quarter_turn;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/correct/simplified_on_the_way.rs"]
mod symbolic_gradient_correct_simplified_on_the_way;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/constant_kept.rs"]
mod symbolic_gradient_mistake_constant_kept;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/cosine_without_its_minus.rs"]
mod symbolic_gradient_mistake_cosine_without_its_minus;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/depth_for_size.rs"]
mod symbolic_gradient_mistake_depth_for_size;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/inner_derivative_forgotten.rs"]
mod symbolic_gradient_mistake_inner_derivative_forgotten;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/leaves_only.rs"]
mod symbolic_gradient_mistake_leaves_only;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/leaves_stay.rs"]
mod symbolic_gradient_mistake_leaves_stay;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/minus_at_the_sine.rs"]
mod symbolic_gradient_mistake_minus_at_the_sine;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/minus_in_the_product_rule.rs"]
mod symbolic_gradient_mistake_minus_in_the_product_rule;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/only_the_left_factor_moves.rs"]
mod symbolic_gradient_mistake_only_the_left_factor_moves;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/only_the_right_factor_moves.rs"]
mod symbolic_gradient_mistake_only_the_right_factor_moves;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/operations_only.rs"]
mod symbolic_gradient_mistake_operations_only;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/outer_at_the_inner_derivative.rs"]
mod symbolic_gradient_mistake_outer_at_the_inner_derivative;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/outer_at_x.rs"]
mod symbolic_gradient_mistake_outer_at_x;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/product_of_the_derivatives.rs"]
mod symbolic_gradient_mistake_product_of_the_derivatives;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/probe.rs"]
mod symbolic_gradient_probe;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/skeleton.rs"]
mod symbolic_gradient_skeleton;

#[path = "../../grader/hidden/computing_gradients/dual_numbers/correct/as_matrices.rs"]
mod dual_numbers_correct_as_matrices;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/correct/few_rules.rs"]
mod dual_numbers_correct_few_rules;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/divisor_not_squared.rs"]
mod dual_numbers_mistake_divisor_not_squared;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/function_of_the_slope.rs"]
mod dual_numbers_mistake_function_of_the_slope;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/inner_slope_missing.rs"]
mod dual_numbers_mistake_inner_slope_missing;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/one_factor_stands_still.rs"]
mod dual_numbers_mistake_one_factor_stands_still;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/other_factor_stands_still.rs"]
mod dual_numbers_mistake_other_factor_stands_still;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/product_of_the_slopes.rs"]
mod dual_numbers_mistake_product_of_the_slopes;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/quotient_divided_and_multiplied.rs"]
mod dual_numbers_mistake_quotient_divided_and_multiplied;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/quotient_of_the_slopes.rs"]
mod dual_numbers_mistake_quotient_of_the_slopes;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/quotient_terms_added.rs"]
mod dual_numbers_mistake_quotient_terms_added;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/quotient_terms_exchanged.rs"]
mod dual_numbers_mistake_quotient_terms_exchanged;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/right_number_taken_for_a_constant.rs"]
mod dual_numbers_mistake_right_number_taken_for_a_constant;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/slope_keeps_its_sign.rs"]
mod dual_numbers_mistake_slope_keeps_its_sign;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/slope_starts_at_x.rs"]
mod dual_numbers_mistake_slope_starts_at_x;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/slope_starts_at_zero.rs"]
mod dual_numbers_mistake_slope_starts_at_zero;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/slopes_of_a_difference_added.rs"]
mod dual_numbers_mistake_slopes_of_a_difference_added;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/value_handed_back.rs"]
mod dual_numbers_mistake_value_handed_back;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/probe.rs"]
mod dual_numbers_probe;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/skeleton.rs"]
mod dual_numbers_skeleton;

#[path = "../../grader/hidden/computing_gradients/autograd/correct/asking_the_children.rs"]
mod autograd_correct_asking_the_children;
#[path = "../../grader/hidden/computing_gradients/autograd/correct/depth_first.rs"]
mod autograd_correct_depth_first;
#[path = "../../grader/hidden/computing_gradients/autograd/correct/operations_on_the_tape.rs"]
mod autograd_correct_operations_on_the_tape;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/assigned_not_added.rs"]
mod autograd_mistake_assigned_not_added;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/gradients_carried_over.rs"]
mod autograd_mistake_gradients_carried_over;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/handed_on_from_a_stack.rs"]
mod autograd_mistake_handed_on_from_a_stack;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/handed_on_when_first_met.rs"]
mod autograd_mistake_handed_on_when_first_met;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/input_where_the_output_belongs.rs"]
mod autograd_mistake_input_where_the_output_belongs;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/local_slopes_added.rs"]
mod autograd_mistake_local_slopes_added;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/minus_forgotten.rs"]
mod autograd_mistake_minus_forgotten;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/product_slopes_swapped.rs"]
mod autograd_mistake_product_slopes_swapped;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/result_hands_nothing_on.rs"]
mod autograd_mistake_result_hands_nothing_on;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/seed_forgotten.rs"]
mod autograd_mistake_seed_forgotten;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/sign_keeps_its_slope.rs"]
mod autograd_mistake_sign_keeps_its_slope;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/starts_at_the_end_of_the_tape.rs"]
mod autograd_mistake_starts_at_the_end_of_the_tape;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/tanh_slope_from_the_input.rs"]
mod autograd_mistake_tanh_slope_from_the_input;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/walked_forward.rs"]
mod autograd_mistake_walked_forward;
#[path = "../../grader/hidden/computing_gradients/autograd/probe.rs"]
mod autograd_probe;
#[path = "../../grader/hidden/computing_gradients/autograd/skeleton.rs"]
mod autograd_skeleton;

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
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/half_the_loss.rs"]
mod gd_linear_regression_mistake_half_the_loss;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/loss_after_update.rs"]
mod gd_linear_regression_mistake_loss_after_update;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/loss_summed.rs"]
mod gd_linear_regression_mistake_loss_summed;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/one_slope_for_all_weights.rs"]
mod gd_linear_regression_mistake_one_slope_for_all_weights;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/one_update_short.rs"]
mod gd_linear_regression_mistake_one_update_short;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/prediction_without_bias.rs"]
mod gd_linear_regression_mistake_prediction_without_bias;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/mistakes/uphill.rs"]
mod gd_linear_regression_mistake_uphill;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/probe.rs"]
mod gd_linear_regression_probe;
#[path = "../../grader/hidden/linear_regression/gd_linear_regression/skeleton.rs"]
mod gd_linear_regression_skeleton;

#[path = "../../grader/hidden/linear_regression/minibatches/correct/drawn_from_a_bag.rs"]
mod minibatches_correct_drawn_from_a_bag;
#[path = "../../grader/hidden/linear_regression/minibatches/correct/sampled_in_one_go.rs"]
mod minibatches_correct_sampled_in_one_go;
#[path = "../../grader/hidden/linear_regression/minibatches/correct/sorted_by_random_keys.rs"]
mod minibatches_correct_sorted_by_random_keys;
#[path = "../../grader/hidden/linear_regression/minibatches/mistakes/batch_size_as_the_number_of_batches.rs"]
mod minibatches_mistake_batch_size_as_the_number_of_batches;
#[path = "../../grader/hidden/linear_regression/minibatches/mistakes/drawn_with_replacement.rs"]
mod minibatches_mistake_drawn_with_replacement;
#[path = "../../grader/hidden/linear_regression/minibatches/mistakes/each_batch_drawn_from_all.rs"]
mod minibatches_mistake_each_batch_drawn_from_all;
#[path = "../../grader/hidden/linear_regression/minibatches/mistakes/last_batch_dropped.rs"]
mod minibatches_mistake_last_batch_dropped;
#[path = "../../grader/hidden/linear_regression/minibatches/mistakes/last_batch_filled_up.rs"]
mod minibatches_mistake_last_batch_filled_up;
#[path = "../../grader/hidden/linear_regression/minibatches/mistakes/one_batch_too_many.rs"]
mod minibatches_mistake_one_batch_too_many;
#[path = "../../grader/hidden/linear_regression/minibatches/mistakes/only_the_batches_shuffled.rs"]
mod minibatches_mistake_only_the_batches_shuffled;
#[path = "../../grader/hidden/linear_regression/minibatches/mistakes/rest_joins_the_last_batch.rs"]
mod minibatches_mistake_rest_joins_the_last_batch;
#[path = "../../grader/hidden/linear_regression/minibatches/mistakes/same_batches_every_epoch.rs"]
mod minibatches_mistake_same_batches_every_epoch;
#[path = "../../grader/hidden/linear_regression/minibatches/probe.rs"]
mod minibatches_probe;
#[path = "../../grader/hidden/linear_regression/minibatches/skeleton.rs"]
mod minibatches_skeleton;

#[path = "../../grader/hidden/linear_regression/sgd/correct/all_examples_weighted.rs"]
mod sgd_correct_all_examples_weighted;
#[path = "../../grader/hidden/linear_regression/sgd/correct/bias_as_a_weight.rs"]
mod sgd_correct_bias_as_a_weight;
#[path = "../../grader/hidden/linear_regression/sgd/correct/example_by_example.rs"]
mod sgd_correct_example_by_example;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/all_examples_at_every_step.rs"]
mod sgd_mistake_all_examples_at_every_step;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/bias_from_new_weights.rs"]
mod sgd_mistake_bias_from_new_weights;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/bias_slope_summed.rs"]
mod sgd_mistake_bias_slope_summed;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/forgot_the_mean.rs"]
mod sgd_mistake_forgot_the_mean;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/forgot_the_two.rs"]
mod sgd_mistake_forgot_the_two;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/gradient_carried_over.rs"]
mod sgd_mistake_gradient_carried_over;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/half_the_loss.rs"]
mod sgd_mistake_half_the_loss;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/loss_after_update.rs"]
mod sgd_mistake_loss_after_update;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/loss_over_all_examples.rs"]
mod sgd_mistake_loss_over_all_examples;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/loss_summed.rs"]
mod sgd_mistake_loss_summed;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/mean_over_all_examples.rs"]
mod sgd_mistake_mean_over_all_examples;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/targets_not_selected.rs"]
mod sgd_mistake_targets_not_selected;
#[path = "../../grader/hidden/linear_regression/sgd/mistakes/uphill.rs"]
mod sgd_mistake_uphill;
#[path = "../../grader/hidden/linear_regression/sgd/probe.rs"]
mod sgd_probe;
#[path = "../../grader/hidden/linear_regression/sgd/skeleton.rs"]
mod sgd_skeleton;

#[path = "../../grader/hidden/backpropagation/dense_layer/correct/example_by_example.rs"]
mod dense_layer_correct_example_by_example;
#[path = "../../grader/hidden/backpropagation/dense_layer/correct/index_sums.rs"]
mod dense_layer_correct_index_sums;
#[path = "../../grader/hidden/backpropagation/dense_layer/mistakes/activation_for_its_slope.rs"]
mod dense_layer_mistake_activation_for_its_slope;
#[path = "../../grader/hidden/backpropagation/dense_layer/mistakes/bias_down_the_columns.rs"]
mod dense_layer_mistake_bias_down_the_columns;
#[path = "../../grader/hidden/backpropagation/dense_layer/mistakes/bias_left_out.rs"]
mod dense_layer_mistake_bias_left_out;
#[path = "../../grader/hidden/backpropagation/dense_layer/mistakes/mask_from_upstream.rs"]
mod dense_layer_mistake_mask_from_upstream;
#[path = "../../grader/hidden/backpropagation/dense_layer/mistakes/nothing_cut_off.rs"]
mod dense_layer_mistake_nothing_cut_off;
#[path = "../../grader/hidden/backpropagation/dense_layer/mistakes/relu_is_its_slope.rs"]
mod dense_layer_mistake_relu_is_its_slope;
#[path = "../../grader/hidden/backpropagation/dense_layer/mistakes/slope_one_at_zero.rs"]
mod dense_layer_mistake_slope_one_at_zero;
#[path = "../../grader/hidden/backpropagation/dense_layer/mistakes/upstream_left_out.rs"]
mod dense_layer_mistake_upstream_left_out;
#[path = "../../grader/hidden/backpropagation/dense_layer/mistakes/weights_first.rs"]
mod dense_layer_mistake_weights_first;
#[path = "../../grader/hidden/backpropagation/dense_layer/mistakes/weights_transposed.rs"]
mod dense_layer_mistake_weights_transposed;
#[path = "../../grader/hidden/backpropagation/dense_layer/probe.rs"]
mod dense_layer_probe;
#[path = "../../grader/hidden/backpropagation/dense_layer/skeleton.rs"]
mod dense_layer_skeleton;

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
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/integer_division.rs"]
mod backprop_mistake_integer_division;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/loss_divided_by_the_examples_only.rs"]
mod backprop_mistake_loss_divided_by_the_examples_only;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/mean_left_out.rs"]
mod backprop_mistake_mean_left_out;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/mean_taken_again.rs"]
mod backprop_mistake_mean_taken_again;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/pre_activation_into_w2.rs"]
mod backprop_mistake_pre_activation_into_w2;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/slope_at_the_activation.rs"]
mod backprop_mistake_slope_at_the_activation;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/slope_from_the_pre_activation.rs"]
mod backprop_mistake_slope_from_the_pre_activation;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/slope_missing.rs"]
mod backprop_mistake_slope_missing;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/slope_of_the_sigmoid.rs"]
mod backprop_mistake_slope_of_the_sigmoid;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/tanh_on_the_output.rs"]
mod backprop_mistake_tanh_on_the_output;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/target_minus_prediction.rs"]
mod backprop_mistake_target_minus_prediction;
#[path = "../../grader/hidden/backpropagation/backprop/mistakes/two_left_out.rs"]
mod backprop_mistake_two_left_out;
#[path = "../../grader/hidden/backpropagation/backprop/probe.rs"]
mod backprop_probe;
#[path = "../../grader/hidden/backpropagation/backprop/skeleton.rs"]
mod backprop_skeleton;

#[path = "../../grader/hidden/training/train_mlp/correct/example_by_example.rs"]
mod train_mlp_correct_example_by_example;
#[path = "../../grader/hidden/training/train_mlp/correct/recursive.rs"]
mod train_mlp_correct_recursive;
#[path = "../../grader/hidden/training/train_mlp/mistakes/bias_gradient_averaged.rs"]
mod train_mlp_mistake_bias_gradient_averaged;
#[path = "../../grader/hidden/training/train_mlp/mistakes/divided_by_the_examples_only.rs"]
mod train_mlp_mistake_divided_by_the_examples_only;
#[path = "../../grader/hidden/training/train_mlp/mistakes/gradients_carried_over.rs"]
mod train_mlp_mistake_gradients_carried_over;
#[path = "../../grader/hidden/training/train_mlp/mistakes/layers_from_the_back.rs"]
mod train_mlp_mistake_layers_from_the_back;
#[path = "../../grader/hidden/training/train_mlp/mistakes/layers_moved_one_by_one.rs"]
mod train_mlp_mistake_layers_moved_one_by_one;
#[path = "../../grader/hidden/training/train_mlp/mistakes/loss_after_update.rs"]
mod train_mlp_mistake_loss_after_update;
#[path = "../../grader/hidden/training/train_mlp/mistakes/pre_activation_into_weights.rs"]
mod train_mlp_mistake_pre_activation_into_weights;
#[path = "../../grader/hidden/training/train_mlp/mistakes/relu_after_the_last.rs"]
mod train_mlp_mistake_relu_after_the_last;
#[path = "../../grader/hidden/training/train_mlp/mistakes/slope_missing.rs"]
mod train_mlp_mistake_slope_missing;
#[path = "../../grader/hidden/training/train_mlp/mistakes/uphill.rs"]
mod train_mlp_mistake_uphill;
#[path = "../../grader/hidden/training/train_mlp/mistakes/whole_data_in_every_step.rs"]
mod train_mlp_mistake_whole_data_in_every_step;
#[path = "../../grader/hidden/training/train_mlp/probe.rs"]
mod train_mlp_probe;
#[path = "../../grader/hidden/training/train_mlp/skeleton.rs"]
mod train_mlp_skeleton;
