"""The twenty-five faults: for each, its tests, and the broken twins that must be found out."""

from dataclasses import dataclass

LOST = "browser/test_nothing_is_lost.py::test_"


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault, by the number it has in docs/reliability.md."""

    what: str
    tests: tuple[str, ...]
    twins: tuple[str, ...]


FAULTS = {
    1: Fault(
        "refresh in a word",
        (f"{LOST}fault_01_a_reload_in_a_word_keeps_it",),
        (f"{LOST}fault_01_a_page_that_keeps_nothing_is_found_out",),
    ),
    2: Fault(
        "tab closed and opened again",
        ("browser/test_many.py::test_fault_02_a_tab_that_was_closed_opens_the_plan_as_it_was_stored",),
        ("browser/test_many.py::test_fault_02_a_tab_that_does_not_take_its_key_is_found_out",),
    ),
    3: Fault(
        "network gone while typing",
        (f"{LOST}a_cut_wire_loses_no_click",),
        (f"{LOST}fault_03_a_page_that_sends_once_is_found_out",),
    ),
    4: Fault(
        "session dropped",
        (f"{LOST}trap_2_a_click_while_the_server_is_dead_is_done_later",),
        (f"{LOST}fault_04_a_page_that_keeps_nothing_while_the_server_is_dead_is_found_out",),
    ),
    5: Fault(
        "app killed while typing",
        (f"{LOST}trap_3_a_half_typed_note_survives_a_restart",),
        ("storage/test_sqlite_killed.py::test_fault_05_a_store_that_answers_before_it_saves_is_found_out",),
    ),
    6: Fault(
        "eight processes killed",
        (
            "storage/test_sqlite_killed.py::test_fault_06_every_answered_change_of_eight_processes_survives_their_kills",
        ),
        (
            "storage/test_sqlite_killed.py::test_fault_06_eight_processes_that_answer_more_than_they_save_are_found_out",
        ),
    ),
    7: Fault(
        "power lost",
        (
            "storage/test_sqlite.py::test_fault_07_every_commit_is_on_disk_before_it_is_answered",
            "storage/test_sqlite_power.py::test_a_loss_of_power_loses_nothing_that_was_answered",
        ),
        ("storage/test_sqlite_power.py::test_the_usual_setting_is_found_out",),
    ),
    8: Fault(
        "PostgreSQL killed",
        ("storage/test_postgres.py::test_fault_08_a_killed_server_loses_nothing_and_the_same_store_goes_on",),
        ("storage/test_postgres.py::test_fault_08_a_store_that_answers_too_early_is_found_out",),
    ),
    9: Fault(
        "disk full",
        (
            "storage/test_sqlite_full.py::test_a_full_disk_loses_nothing_and_plans_can_be_read_and_removed",
            "storage/test_sqlite.py::test_a_full_file_loses_nothing_that_was_saved",
        ),
        ("storage/test_sqlite.py::test_fault_09_a_store_that_says_nothing_of_a_full_disk_is_found_out",),
    ),
    10: Fault(
        "disk full, remove now",
        ("storage/test_sqlite_full.py::test_a_full_disk_loses_nothing_and_plans_can_be_read_and_removed",),
        ("storage/test_sqlite_full.py::test_without_its_reserve_nothing_can_be_removed_from_a_full_disk",),
    ),
    11: Fault(
        "database held by another",
        (
            "storage/test_sqlite_locked.py::test_fault_11_a_file_that_another_process_holds_is_unavailable_and_then_available_again",
            "storage/test_sqlite_locked.py::test_fault_11_who_waits_too_long_for_another_visitor_is_told",
        ),
        ("storage/test_sqlite_opening.py::test_a_file_that_is_opened_without_trying_again_is_locked",),
    ),
    12: Fault(
        "a bit flipped",
        (
            "storage/test_sealed_damaged.py::test_fault_12_a_damaged_plan_says_so_undo_gives_an_older_one_and_others_are_whole",
        ),
        ("storage/test_sealing.py::test_a_seal_that_binds_nothing_is_found_out",),
    ),
    13: Fault(
        "database is garbage",
        ("storage/test_sqlite.py::test_fault_13_a_file_that_is_no_database_is_refused_and_left_alone",),
        ("faults/test_faults.py::test_fault_13_a_start_that_makes_an_empty_one_over_it_is_found_out",),
    ),
    14: Fault(
        "pepper gone or changed",
        ("storage/test_sqlite.py::test_fault_14_a_pepper_that_is_gone_or_changed_refuses_the_start",),
        ("storage/test_sealed_damaged.py::test_fault_14_a_store_that_does_not_try_the_pepper_is_found_out",),
    ),
    15: Fault(
        "backup while saving",
        ("storage/test_sqlite_copied.py::test_a_copy_has_all_that_was_answered_before_it",),
        ("storage/test_sqlite_copied.py::test_a_copy_of_the_file_alone_is_found_out",),
    ),
    16: Fault(
        "two people, two parts",
        (
            "storage/test_sqlite.py::test_fault_16_two_stores_on_one_file_lose_nothing",
            f"{LOST}two_tabs_on_one_plan_keep_both_changes",
        ),
        ("faults/test_faults.py::test_fault_16_a_page_that_sends_the_whole_plan_is_found_out",),
    ),
    17: Fault(
        "two people, one field",
        (
            "planning/test_noting.py::test_fault_17_two_texts_at_one_step_are_both_kept_and_marked",
            "browser/test_together.py::test_fault_17_two_people_write_at_one_step_and_both_texts_stay",
        ),
        ("planning/test_noting.py::test_fault_17_a_note_that_wins_in_silence_is_found_out",),
    ),
    18: Fault(
        "an old change arrives again",
        ("storage/test_store.py::test_fault_18_an_operation_that_arrives_twice_changes_once",),
        ("faults/test_faults.py::test_fault_18_a_change_that_has_a_new_id_each_time_is_found_out",),
    ),
    19: Fault(
        "upgrade with open sessions",
        (
            f"{LOST}trap_1_a_click_after_a_restart_adds_to_the_plan",
            "storage/test_releases.py::test_the_links_of_a_release_open_what_it_wrote",
        ),
        ("browser/test_many.py::test_fault_19_a_server_that_keeps_plans_in_its_memory_is_found_out",),
    ),
    20: Fault(
        "upgrade fails half way",
        (
            "storage/test_sqlite_upgrades.py::test_fault_20_an_upgrade_that_fails_halfway_leaves_the_old_version_and_a_copy",
        ),
        (
            "storage/test_sqlite_upgrades.py::test_fault_20_an_upgrade_that_is_not_one_transaction_is_found_out",
        ),
    ),
    21: Fault(
        "the clock jumps",
        ("storage/test_purging.py::test_fault_21_a_jump_of_a_year_and_back_removes_nothing",),
        ("storage/test_purging.py::test_fault_21_a_store_that_believes_its_clock_is_found_out",),
    ),
    22: Fault(
        "PDF fails or is slow",
        (
            "screens/test_press.py::test_fault_22_who_waits_too_long_is_told_and_later_it_works_again",
            "screens/test_printing_faults.py::test_fault_22_an_engine_that_fails_gives_a_number_and_leaves_the_plan",
        ),
        (
            "screens/test_press.py::test_fault_22_a_press_without_end_is_found_out",
            "screens/test_printing_faults.py::test_fault_22_an_engine_whose_mistake_is_not_caught_is_found_out",
        ),
    ),
    23: Fault(
        "two large files at once",
        ("screens/test_printing_faults.py::test_fault_23_files_of_one_length_at_once_reach_those_who_asked",),
        ("screens/test_printing_faults.py::test_fault_23_a_shelf_that_names_files_by_samples_is_found_out",),
    ),
    24: Fault(
        "a stranger sends rubbish",
        ("browser/test_many.py::test_fault_24_a_stranger_with_rubbish_and_idle_sockets_harms_nobody",),
        ("screens/test_quiet.py::test_fault_24_a_log_without_limit_is_found_out",),
    ),
    25: Fault(
        "content disappears after the start",
        (
            "faults/test_faults.py::test_fault_25_content_that_disappears_changes_nothing_and_a_gone_method_is_named",
        ),
        ("faults/test_faults.py::test_fault_25_a_library_that_is_read_on_every_visit_is_found_out",),
    ),
}
