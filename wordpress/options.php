<?php
/**
 * The options an author can set, and their validation.
 *
 * @package RainCheck
 */

namespace RainCheck;

defined( 'ABSPATH' ) || exit;

/** A CSS colour: hexadecimal, a name or a function. */
const COLOUR = '/^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]{3,24}|(rgba?|hsla?|hwb|(ok)?lab|(ok)?lch|color|var)\([\w\s.,%\/+-]{1,48}\))$/i';

/**
 * Every option: name, label, kind, description, and its choices if it has a fixed set. The build generates the list
 * from the element's interface.
 *
 * @return array[]
 */
function options(): array {
	static $options = null;
	if ( null === $options ) {
		$list    = wp_json_file_decode( __DIR__ . '/options.json', array( 'associative' => true ) );
		$options = is_array( $list ) ? $list : array();
	}
	return $options;
}

/**
 * The sanitised value; an empty string if it is not allowed.
 *
 * @param array $option One of the options.
 * @param mixed $value  The value as the author wrote it.
 */
function accepted( array $option, $value ): string {
	if ( ! is_scalar( $value ) ) {
		return '';
	}
	$value = trim( (string) $value );
	switch ( $option['kind'] ) {
		case 'choice':
			return in_array( $value, array_column( $option['choices'], 'value' ), true ) ? $value : '';
		case 'colour':
			return preg_match( COLOUR, $value ) ? $value : '';
		case 'address':
			return esc_url_raw( $value );
		case 'text':
			return sanitize_text_field( $value );
		default:
			return '';
	}
}
