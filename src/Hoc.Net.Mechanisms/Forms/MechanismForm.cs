using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>
/// All that a mechanism computes, ready to be made into kernels. Passes that it does not need are null. Forms share variables and routines.
/// </summary>
internal sealed record MechanismForm
{
    /// <summary>The mechanism's name.</summary>
    public required string Name { get; init; }

    /// <summary>True when each node has at most one row, in ascending order: a density mechanism.</summary>
    public required bool IsDensity { get; init; }

    /// <summary>The length of the array that holds the variables with <see cref="Storage.Shared"/>.</summary>
    public int SharedLength { get; init; }

    /// <summary>The places in that array that hold constants of UNITS; the others are 0 at first.</summary>
    public ImmutableArray<SharedConstant> Constants { get; init; } = [];

    /// <summary>What the making of an instance does.</summary>
    public KernelForm? Construct { get; init; }

    /// <summary>What the end of an instance does.</summary>
    public KernelForm? Destroy { get; init; }

    public KernelForm? Initialize { get; init; }

    public KernelForm? BeforeInitialize { get; init; }

    public KernelForm? AfterInitialize { get; init; }

    public KernelForm? Currents { get; init; }

    public KernelForm? Advance { get; init; }

    /// <summary>What takes the place of <see cref="Initialize"/> with secondorder, where that differs.</summary>
    public KernelForm? InitializeSecondOrder { get; init; }

    /// <summary>What takes the place of <see cref="Advance"/> with secondorder, where that differs: the clock's step is half the model's.</summary>
    public KernelForm? AdvanceSecondOrder { get; init; }

    public KernelForm? BeforeCurrents { get; init; }

    /// <summary>Sets the volumes and coefficients of what diffuses.</summary>
    public KernelForm? Diffuse { get; init; }

    public KernelForm? AfterSolve { get; init; }

    public KernelForm? BeforeStep { get; init; }

    /// <summary>Variable step: the currents, where they differ.</summary>
    public KernelForm? VariableCurrents { get; init; }

    /// <summary>Variable step: whether <see cref="Advance"/> runs before each step, since it solves no equations.</summary>
    public bool AdvancesBySteps { get; init; }

    /// <summary>Variable step: sets the derivatives of the states.</summary>
    public KernelForm? Derivatives { get; init; }

    /// <summary>Variable step: solves with the Jacobian of the states, in place of the derivatives.</summary>
    public KernelForm? SolveJacobian { get; init; }

    /// <summary>Variable step: sets the concentrations that follow from states.</summary>
    public KernelForm? FollowStates { get; init; }

    /// <summary>What an event does for the row it is delivered to.</summary>
    public KernelForm? Deliver { get; init; }

    /// <summary>What initialisation does to the weights of a connection.</summary>
    public KernelForm? InitializeWeights { get; init; }

    /// <summary>All passes and events that there are.</summary>
    public IEnumerable<KernelForm> Kernels =>
        new[]
        {
            BeforeInitialize, Initialize, AfterInitialize, Currents, Advance, BeforeCurrents, Diffuse, AfterSolve, BeforeStep, Deliver, InitializeWeights,
            Construct, Destroy,
        }.OfType<KernelForm>().Concat(Alternatives);

    /// <summary>
    /// Those of the variable step and of second order. Their bodies are among those of the others in other words, so that they read and set what those do.
    /// </summary>
    public IEnumerable<KernelForm> Alternatives =>
        new[] { VariableCurrents, Derivatives, SolveJacobian, FollowStates, InitializeSecondOrder, AdvanceSecondOrder }.OfType<KernelForm>();

    /// <summary>Conditions that are watched for: routines without arguments whose results are positive while they hold.</summary>
    public ImmutableArray<Routine> Watches { get; init; } = [];

    /// <summary>What users may call by name; a routine with a table uses it too.</summary>
    public ImmutableArray<Routine> Functions { get; init; } = [];
}
