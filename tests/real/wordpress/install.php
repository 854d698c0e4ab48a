<?php
// Installs the site of WP_ROOT for the address in argv[1]; prints the application passwords.
$address = $argv[1];
$_SERVER['HTTP_HOST'] = parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
define('WP_INSTALLING', true);
require getenv('WP_ROOT') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
if (!is_blog_installed()) {
    wp_install('Пресс-служба', 'admin', 'admin@example.test', true, '', 'unused-1');
}
update_option('siteurl', $address);
update_option('home', $address);
update_option('timezone_string', 'Europe/Moscow');
global $wp_rewrite;
$wp_rewrite->set_permalink_structure('/%postname%/');
$wp_rewrite->flush_rules(false);
$passwords = [];
foreach (['admin' => 'administrator', 'editor' => 'editor', 'author' => 'author', 'contributor' => 'contributor'] as $name => $role) {
    $user = get_user_by('login', $name);
    $id = $user ? $user->ID : wp_insert_user(['user_login' => $name, 'user_pass' => "$name-1", 'user_email' => "$name@example.test", 'role' => $role]);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'test']);
    $passwords[$name] = $password;
}
echo "\n" . json_encode($passwords);
