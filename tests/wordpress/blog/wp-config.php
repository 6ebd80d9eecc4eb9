<?php
/**
 * A blog for the length of a test: its database behind a socket of its own, and no way out to other hosts.
 */

define( 'DB_NAME', 'blog' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'BLOG_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
$table_prefix = 'wp_';

define( 'WP_HOME', getenv( 'BLOG_ORIGIN' ) );
define( 'WP_SITEURL', getenv( 'BLOG_ORIGIN' ) );

// Without these WordPress waits for hosts that nobody can reach from here.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );

// What PHP complains of is read at the end.
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', getenv( 'BLOG_LOG' ) );
define( 'FS_METHOD', 'direct' );

// Nothing here is worth guarding.
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'a test of ' . $name );
	define( $name . '_SALT', 'in a test ' . $name );
}

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
