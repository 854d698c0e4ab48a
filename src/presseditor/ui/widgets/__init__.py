"""The window's own widgets: what forms, panels and dialogs are built of."""
