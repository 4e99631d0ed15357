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

#[path = "../../grader/hidden/losses/robust_losses/correct/parabola_and_line.rs"]
mod robust_losses_correct_parabola_and_line;
#[path = "../../grader/hidden/losses/robust_losses/correct/residuals_in_a_loop.rs"]
mod robust_losses_correct_residuals_in_a_loop;
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
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/exponential_overflows.rs"]
mod binary_cross_entropy_mistake_exponential_overflows;
#[path = "../../grader/hidden/losses/binary_cross_entropy/mistakes/log_of_zero.rs"]
mod binary_cross_entropy_mistake_log_of_zero;
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
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/log_of_zero.rs"]
mod softmax_cross_entropy_mistake_log_of_zero;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/mean_left_out_of_the_gradient.rs"]
mod softmax_cross_entropy_mistake_mean_left_out_of_the_gradient;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/mean_over_all_entries.rs"]
mod softmax_cross_entropy_mistake_mean_over_all_entries;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/probabilities_taken_for_logits.rs"]
mod softmax_cross_entropy_mistake_probabilities_taken_for_logits;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/slope_of_the_softmax_kept.rs"]
mod softmax_cross_entropy_mistake_slope_of_the_softmax_kept;
#[path = "../../grader/hidden/losses/softmax_cross_entropy/mistakes/softmax_down_the_columns.rs"]
mod softmax_cross_entropy_mistake_softmax_down_the_columns;
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
#[path = "../../grader/hidden/losses/detection_loss/mistakes/boxes_of_empty_rows_counted.rs"]
mod detection_loss_mistake_boxes_of_empty_rows_counted;
#[path = "../../grader/hidden/losses/detection_loss/mistakes/boxes_of_predicted_objects.rs"]
mod detection_loss_mistake_boxes_of_predicted_objects;
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
#[path = "../../grader/hidden/losses/detection_loss/mistakes/weight_on_both_parts.rs"]
mod detection_loss_mistake_weight_on_both_parts;
#[path = "../../grader/hidden/losses/detection_loss/probe.rs"]
mod detection_loss_probe;
#[path = "../../grader/hidden/losses/detection_loss/skeleton.rs"]
mod detection_loss_skeleton;

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
