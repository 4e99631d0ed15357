//! Hidden files, mounted flat: `author verify` checks that none is missing.

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

#[path = "../../grader/hidden/computing_gradients/numerical_gradient/correct/along_unit_vectors.rs"]
mod numerical_gradient_correct_along_unit_vectors;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/correct/moved_and_put_back.rs"]
mod numerical_gradient_correct_moved_and_put_back;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/correct/one_side_after_the_other.rs"]
mod numerical_gradient_correct_one_side_after_the_other;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/all_entries_moved.rs"]
mod numerical_gradient_mistake_all_entries_moved;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/base_call_left_over.rs"]
mod numerical_gradient_mistake_base_call_left_over;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/both_moved_up.rs"]
mod numerical_gradient_mistake_both_moved_up;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/divided_by_one_step.rs"]
mod numerical_gradient_mistake_divided_by_one_step;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/forward_difference.rs"]
mod numerical_gradient_mistake_forward_difference;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/half_a_step_each_way.rs"]
mod numerical_gradient_mistake_half_a_step_each_way;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/one_base_for_all.rs"]
mod numerical_gradient_mistake_one_base_for_all;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/step_in_proportion.rs"]
mod numerical_gradient_mistake_step_in_proportion;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/mistakes/theta_not_restored.rs"]
mod numerical_gradient_mistake_theta_not_restored;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/probe.rs"]
mod numerical_gradient_probe;
#[path = "../../grader/hidden/computing_gradients/numerical_gradient/skeleton.rs"]
mod numerical_gradient_skeleton;

#[path = "../../grader/hidden/computing_gradients/gradient_check/correct/no_division.rs"]
mod gradient_check_correct_no_division;
#[path = "../../grader/hidden/computing_gradients/gradient_check/correct/whole_arrays.rs"]
mod gradient_check_correct_whole_arrays;
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
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/minus_in_the_product_rule.rs"]
mod symbolic_gradient_mistake_minus_in_the_product_rule;
#[path = "../../grader/hidden/computing_gradients/symbolic_gradient/mistakes/only_the_left_factor_moves.rs"]
mod symbolic_gradient_mistake_only_the_left_factor_moves;
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
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/product_of_the_slopes.rs"]
mod dual_numbers_mistake_product_of_the_slopes;
#[path = "../../grader/hidden/computing_gradients/dual_numbers/mistakes/quotient_of_the_slopes.rs"]
mod dual_numbers_mistake_quotient_of_the_slopes;
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
