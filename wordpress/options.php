<?php
/**
 * What an author can choose, and what of it is accepted.
 *
 * @package RainCheck
 */

namespace RainCheck;

defined( 'ABSPATH' ) || exit;

/** A colour as CSS writes it: in numbers, by name, or by a function. */
const COLOUR = '/^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]{3,24}|(rgba?|hsla?|hwb|(ok)?lab|(ok)?lch|color|var)\([\w\s.,%\/+-]{1,48}\))$/i';

/**
 * Every option: name, label, kind, what it does, and its choices where it has a few. The build makes this list of the
 * element's own, so that the two cannot differ.
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
 * The value, harmless; empty where it is none of those allowed.
 *
 * @param array $option One of the options.
 * @param mixed $value  Whatever somebody wrote.
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
