<?php
/**
 * Plugin Name:       Rain Check
 * Description:       Shows readers whether it is all right to cancel a job interview, and hands them a message to send. A shortcode and a block; everything runs on the reader's own device.
 * Version:           0.2.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       rain-check
 *
 * Nothing is stored in the database or fetched from another host, so there is nothing to set up or clean up.
 *
 * @package RainCheck
 */

namespace RainCheck;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

require __DIR__ . '/options.php';
require __DIR__ . '/script.php';
require __DIR__ . '/element.php';
require __DIR__ . '/block.php';

add_action( 'init', __NAMESPACE__ . '\register_script' );
add_action( 'init', __NAMESPACE__ . '\register_block' );
add_shortcode( 'rain-check', __NAMESPACE__ . '\shortcode' );
