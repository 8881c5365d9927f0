"""Features that a data scientist keeps beside the training script: there when training, and on no model server."""


def add_ratios(frame):
    return frame.assign(
        alcohol_to_acid=frame["alcohol"] / frame["malic_acid"],
        flavanoid_share=frame["flavanoids"] / frame["total_phenols"],
    )
