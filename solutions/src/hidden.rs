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
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/seed_forgotten.rs"]
mod autograd_mistake_seed_forgotten;
#[path = "../../grader/hidden/computing_gradients/autograd/mistakes/starts_at_the_end_of_the_tape.rs"]
mod autograd_mistake_starts_at_the_end_of_the_tape;
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
