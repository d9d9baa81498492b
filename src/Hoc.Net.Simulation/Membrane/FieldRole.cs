namespace Hoc.Net.Simulation.Membrane;

/// <summary>What a field of a mechanism is for; it decides in which list users find it.</summary>
public enum FieldRole
{
    /// <summary>Set by the user; kept for good.</summary>
    Parameter,

    /// <summary>Computed by the mechanism, visible to the user.</summary>
    Assigned,

    /// <summary>Integrated in time.</summary>
    State,

    /// <summary>Computed by the mechanism and hidden from the user.</summary>
    Internal,

    /// <summary>
    /// A variable that lies elsewhere (POINTER), another one for each instance. Its column is not used; kernels read it by
    /// <see cref="KernelFrame.ReadPointer"/>.
    /// </summary>
    Pointer,

    /// <summary>
    /// An object of each instance, such as a buffer of times (BBCOREPOINTER), hidden from the user. Its column is not used;
    /// kernels find it by <see cref="KernelFrame.Slot"/>.
    /// </summary>
    Object,

    /// <summary>
    /// A stream of Random123 of each instance (RANDOM), which comes and goes with it. Its column is not used; kernels find the
    /// <see cref="Randomness.Philox4x32"/> by <see cref="KernelFrame.Slot"/>.
    /// </summary>
    Random,
}
