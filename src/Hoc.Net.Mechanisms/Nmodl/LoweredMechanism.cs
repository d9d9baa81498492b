using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Mechanisms.Verbatim;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl;

/// <summary>A mechanism after all passes: what it has, and what it computes. It can be kept outside the process.</summary>
internal sealed record LoweredMechanism
{
    public required string Name { get; init; }

    public required MechanismKind Kind { get; init; }

    /// <summary>True for SUFFIX nothing: names in HOC have no suffix.</summary>
    public bool IsNothing { get; init; }

    public ImmutableArray<Field> Fields { get; init; } = [];

    public ImmutableArray<GlobalField> Globals { get; init; } = [];

    public ImmutableArray<ExternalGlobal> Externals { get; init; } = [];

    public ImmutableArray<IonUse> Ions { get; init; } = [];

    /// <summary>The states that diffuse along sections.</summary>
    public ImmutableArray<Diffusion> Diffusions { get; init; } = [];

    /// <summary>The states that obey differential equations.</summary>
    public ImmutableArray<StateEquation> Equations { get; init; } = [];

    /// <summary>Why the variable step cannot use it; null where it can.</summary>
    public string? VariableStepObstacle { get; init; }

    /// <summary>The functions whose values users give.</summary>
    public ImmutableArray<FunctionTableField> FunctionTables { get; init; } = [];

    public bool UsesDiameter { get; init; }

    /// <summary>The number of arguments of NET_RECEIVE.</summary>
    public int WeightCount { get; init; }

    /// <summary>True when it sends events to others.</summary>
    public bool Emits { get; init; }

    public required DeferredForm Form { get; init; }

    /// <summary>The C code of the file; null for none. It cannot be kept outside the process.</summary>
    public CodeUnit? CCode { get; init; }

    public string SourceText { get; init; } = "";

    public string SourceFile { get; init; } = "";

    /// <summary>Makes the mechanism that models use.</summary>
    public MechanismType Assemble() => Assemble(FormKernels.Of);

    /// <summary>Makes it with kernels of one kind.</summary>
    public MechanismType Assemble(Func<DeferredForm, FormKernels> make)
    {
        var kernels = make(Form);
        return new()
        {
            Name = Name,
            Kind = Kind,
            HasBareNames = IsNothing,
            Fields = Fields,
            Globals = Globals,
            Externals = Externals,
            Ions = Ions,
            Functions = [.. Form.Outline.Functions.Select((routine, i) => Function(routine, kernels.Function(i)))],
            FunctionTables = FunctionTables,
            Diffusions = Diffusions,
            Equations = Equations,
            VariableStepObstacle = VariableStepObstacle,
            UsesDiameter = UsesDiameter,
            FindElectrode = Form.HasElectrode,
            Kernels = kernels.Set,
            TraitsOfStep = new(() => kernels.FindTraits(Globals.Sum(static g => g.Length))),
            Events = Form.Outline.Deliver is null && !Emits ? null : new()
            {
                WeightCount = WeightCount,
                Deliver = kernels.Deliver,
                InitializeWeights = kernels.InitializeWeights,
                Watches = kernels.Watches,
                Emits = Emits,
            },
            SourceText = SourceText,
            SourceFile = SourceFile,
            Code = CCode is null ? null : new MechanismCodeUnit(CCode, () => kernels.Program),
        };
    }

    private static MechanismFunction Function(Routine routine, Service call)
    {
        var isProcedure = routine.Result is null;
        return new(routine.Name, routine.Parameters.Length, (frame, row, arguments, clock) =>
        {
            var value = call(frame, row, clock, arguments);
            return isProcedure ? 1 : value;
        });
    }
}
