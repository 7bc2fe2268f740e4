"""ASVS 5: for each number that concerns us, what it asks and the tests that show it."""

from collections.abc import Mapping

_DOOR = "deployment/door.py::"  # `make two` looks at the door over TLS
_SHELL, _SEALING, _FILES = "screens/test_shell.py::test_", "storage/test_sealing.py::test_", "storage/files/"
_QUIET, _TROUBLE = "screens/test_quiet.py::test_", "screens/test_trouble.py::test_"

ASVS: Mapping[str, tuple[str, ...]] = {
    # what goes out stays text
    "1.2.10": ("exports/test_table.py::test_no_text_is_a_formula",),
    "1.3.5": (
        "inputs/test_printed.py::test_a_note_is_printed_as_typed_and_does_nothing",
        "library/test_markdown.py::test_what_a_sheet_cannot_show_is_refused",
    ),
    "1.5.2": (
        f"{_FILES}test_strict_json.py::test_any_bytes_are_read_or_refused",
        "inputs/test_plan_files.py::test_it_is_refused_with_its_reason",
        "planning/test_operations.py::test_what_no_browser_of_ours_sends_is_refused",
    ),
    # against machines
    "2.4.1": (
        "screens/test_gate.py::test_asvs_2_4_1_one_address_asks_so_much_and_another_goes_on",
        "screens/test_guessing.py::test_asvs_2_4_1_new_sessions_gain_nothing_for_who_stays_at_one_address",
        "browser/test_many.py::test_asvs_2_4_1_guesses_of_one_address_are_counted_over_its_sessions",
        "screens/test_press.py::test_who_comes_when_the_queue_is_full_is_told_at_once",
    ),
    # cookies and headers
    "3.3.1": (
        "house/test_proxy.py::test_asvs_3_3_1_the_one_cookie_is_bound_to_the_site_and_to_tls",
        "browser/test_edges.py::test_no_request_leaves_the_toolbox",
        f"{_DOOR}_first_visit",
    ),
    "3.4.1": (
        "house/test_proxy.py::test_asvs_3_4_1_browsers_are_told_to_come_by_tls_alone",
        f"{_DOOR}_first_visit",
    ),
    "3.4.2": ("browser/test_edges.py::test_asvs_3_4_2_another_site_may_read_nothing",),
    "3.4.3": (f"{_SHELL}the_policy_allows_nothing_inline_and_nobody_outside",),
    "3.4.4": (f"{_SHELL}every_answer_has_the_security_headers",),
    "3.4.5": (f"{_SHELL}every_answer_has_the_security_headers",),
    "3.4.6": (f"{_SHELL}the_policy_allows_nothing_inline_and_nobody_outside",),
    "3.4.8": (f"{_SHELL}every_answer_has_the_security_headers",),
    # files
    "5.2.1": (
        "screens/test_bodies.py::test_a_body_over_the_limit_is_not",
        "house/test_proxy.py::test_asvs_5_2_1_proxy_page_and_toolbox_have_one_limit",
    ),
    "5.2.3": (
        f"{_FILES}test_pdf_file.py::test_other_files_are_refused_with_their_reason",
        "library/test_folders.py::test_input_35_a_pack_with_too_many_bytes_is_refused",
    ),
    "5.3.3": ("library/test_folders.py::test_input_34_a_link_or_a_pipe_is_not_followed",),
    "5.4.2": ("inputs/test_printed.py::test_input_40_a_file_name_is_ours_whatever_was_typed",),
    # secrets
    "7.2.3": ("storage/test_codes.py::test_no_two_keys_are_the_same",),
    "11.3.2": (f"{_SEALING}any_bit_that_flipped_is_noticed",),
    "11.3.3": (f"{_SEALING}what_was_put_elsewhere_does_not_open",),
    "11.3.4": (f"{_SEALING}the_same_is_never_sealed_the_same",),
    "11.5.1": (
        "storage/test_codes.py::test_no_two_keys_are_the_same",
        "storage/test_pepper.py::test_no_two_peppers_are_the_same",
    ),
    # nothing open that nobody needs
    "13.4.2": (f"{_SHELL}what_nobody_needs_is_shut", f"{_TROUBLE}a_visitor_reads_what_is_safe_and_a_number"),
    "13.4.5": (f"{_SHELL}what_nobody_needs_is_shut",),
    # what is kept, where and how long
    "14.2.1": ("browser/test_edges.py::test_the_key_is_in_no_address_and_no_log",),
    "14.2.3": ("browser/test_edges.py::test_no_request_leaves_the_toolbox",),
    "14.2.7": ("storage/test_purging.py::test_a_saved_plan_is_there_for_ninety_days_and_then_gone",),
    "14.3.1": (f"{_SHELL}leaving_wipes_what_the_browser_keeps_and_leads_to_the_neutral_page",),
    "14.3.2": (f"{_SHELL}only_files_that_never_change_are_kept",),
    "14.3.3": ("browser/test_leaving.py::test_leaving_empties_the_tab_and_nothing_shows_the_toolbox_again",),
    # what it is made of
    "15.1.2": (
        "house/test_lock.py::test_every_installed_package_has_its_licence_on_the_list",
        "house/test_lock.py::test_everything_in_a_lock_has_a_hash",
    ),
    "15.4.2": ("storage/test_store.py::test_a_change_that_comes_during_another_waits_for_it",),
    # logs and mistakes
    "16.2.5": (
        "browser/test_log.py::test_no_words_key_or_address_stand_in_the_log",
        "screens/test_gate.py::test_asvs_16_2_5_an_address_goes_no_further_than_the_gate_and_is_forgotten",
    ),
    "16.4.1": (f"{_QUIET}no_library_writes_what_it_fills_in",),
    "16.5.1": (f"{_TROUBLE}a_visitor_reads_what_is_safe_and_a_number",),
    "16.5.2": (
        "screens/test_printing_faults.py::test_fault_22_an_engine_that_fails_gives_a_number_and_leaves_the_plan",
    ),
    "16.5.3": ("storage/test_store.py::test_a_change_that_raises_leaves_everything_as_it_was",),
    "16.5.4": (f"{_QUIET}a_thread_that_ends_tells_no_text",),
}
