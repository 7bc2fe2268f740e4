"""What all tests share: hypothesis runs the same way everywhere."""

import os

from hypothesis import settings

# A machine that also runs a browser is slow now and then: that is no fault of the code, so no deadline.
settings.register_profile("here", deadline=None)
# In CI the same examples every time: a change may not fail on what another change did.
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
