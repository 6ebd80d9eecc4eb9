<?php
/**
 * The block: the same element, with its options in the editor's sidebar.
 *
 * @package RainCheck
 */

namespace RainCheck;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block on the server and, through it, in the editor.
 */
function register_block(): void {
	wp_register_script(
		'rain-check-editor',
		plugins_url( 'editor.js', FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		substr( (string) md5_file( __DIR__ . '/editor.js' ), 0, 12 ),
		true
	);
	wp_set_script_translations( 'rain-check-editor', 'rain-check' );
	register_block_type(
		__DIR__,
		array(
			'attributes'      => attributes(),
			'render_callback' => __NAMESPACE__ . '\render',
		)
	);
}

/**
 * The options as block attributes. Each also carries the whole option, for the editor.
 *
 * @return array[]
 */
function attributes(): array {
	$attributes = array();
	foreach ( options() as $option ) {
		$attributes[ attribute( $option['name'] ) ] = array(
			'type'    => 'string',
			'default' => '',
			'option'  => $option,
		);
	}
	return $attributes;
}

/**
 * The block attribute of an option: camel case, without hyphens.
 *
 * @param string $name For instance heading-level.
 */
function attribute( string $name ): string {
	return lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
}

/**
 * Renders the block in a post.
 *
 * @param array $attributes Of this block.
 */
function render( array $attributes ): string {
	$written = array();
	foreach ( options() as $option ) {
		$written[ $option['name'] ] = $attributes[ attribute( $option['name'] ) ] ?? '';
	}
	return element( $written, get_block_wrapper_attributes() );
}
