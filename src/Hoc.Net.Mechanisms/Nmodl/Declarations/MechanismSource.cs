using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Trees;
using Hoc.Net.Mechanisms.Units;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>What a file declares: the mechanism, its variables by name, and its blocks. Passes make new ones.</summary>
internal sealed record MechanismSource
{
    /// <summary>The name after SUFFIX, POINT_PROCESS or ARTIFICIAL_CELL.</summary>
    public required string Name { get; init; }

    public required MechanismKind Kind { get; init; }

    /// <summary>True for SUFFIX nothing: no mechanism, but functions and variables that HOC calls by their bare names.</summary>
    public bool IsNothing => Name == "nothing" && Kind == MechanismKind.Density;

    public required NmodlFile File { get; init; }

    public string Title { get; init; } = "";

    public ImmutableArray<IonUse> Ions { get; init; } = [];

    public ImmutableArray<IonVariable> IonVariables { get; init; } = [];

    public ImmutableArray<CurrentDeclaration> Currents { get; init; } = [];

    /// <summary>True when its currents come from an electrode: they flow into the cell.</summary>
    public bool IsElectrode { get; init; }

    /// <summary>Variables in the order of their declaration.</summary>
    public ImmutableArray<DeclaredVariable> Variables { get; init; } = [];

    public ImmutableHashSet<string> Ranges { get; init; } = [];

    public ImmutableHashSet<string> GlobalNames { get; init; } = [];

    public ImmutableArray<string> Pointers { get; init; } = [];

    /// <summary>Shared variables of other mechanisms (EXTERNAL).</summary>
    public ImmutableArray<NmodlName> Externals { get; init; } = [];

    /// <summary>The variables that stand for objects of the instances (BBCOREPOINTER).</summary>
    public ImmutableArray<string> Objects { get; init; } = [];

    /// <summary>The random streams of the instances (RANDOM).</summary>
    public ImmutableArray<string> Streams { get; init; } = [];

    /// <summary>Names that stand for numbers: DEFINE, CONSTANT and constants of UNITS.</summary>
    public ImmutableDictionary<string, double> Constants { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Constants of UNITS that nrnunit_use_legacy changes.</summary>
    public ImmutableDictionary<string, UnitFactor> UnitConstants { get; init; } = ImmutableDictionary<string, UnitFactor>.Empty;

    public ImmutableArray<CodeBlock> Blocks { get; init; } = [];

    /// <summary>The states that diffuse along sections, and the hidden variables of their volumes and coefficients.</summary>
    public ImmutableArray<DiffusingState> Diffusions { get; init; } = [];

    /// <summary>The block that sets those variables; null when nothing diffuses.</summary>
    public StatementBlock? DiffusionBody { get; init; }

    /// <summary>What the variable step needs; null before the pass that finds it.</summary>
    public VariableStep? VariableStep { get; init; }

    /// <summary>The procedures that take implicit steps.</summary>
    public ImmutableArray<ImplicitStep> ImplicitSteps { get; init; } = [];

    /// <summary>The functions and procedures that users may call: those of the file, not what passes have made.</summary>
    public ImmutableHashSet<string> CallableNames { get; init; } = [];

    public ImmutableArray<FunctionTableItem> FunctionTables { get; init; } = [];

    public DeclaredVariable? Find(string name) => Variables.FirstOrDefault(v => v.Name.Text == name);

    public CodeBlock? Block(CodeBlockKind kind) => Blocks.FirstOrDefault(b => b.Kind == kind);

    public CodeBlock? Block(string name) => Blocks.FirstOrDefault(b => b.Name?.Text == name);

    public bool IsState(string name) => Find(name) is { Role: VariableRole.State };

    /// <summary>Whether a name stands in some expression.</summary>
    public bool Uses(string name) => Blocks.Select(static b => b.Body).Concat(DiffusionBody is { } diffusion ? [diffusion] : [])
        .Any(body => TreeWalk.Expressions(body).Any(e => TreeWalk.NameOf(e) == name));

    /// <summary>A name that nothing has yet, made from another.</summary>
    public string Unused(string wish)
    {
        var name = wish;
        for (var i = 1; Find(name) is not null || Block(name) is not null || Constants.ContainsKey(name); i++)
            name = wish + i;
        return name;
    }

    /// <summary>The source with one block in place of another.</summary>
    public MechanismSource Replace(CodeBlock block, params IEnumerable<CodeBlock> replacements) =>
        this with { Blocks = [.. Blocks.SelectMany(b => ReferenceEquals(b, block) ? replacements : [b])] };

    /// <summary>The source that knows of a procedure that takes an implicit step.</summary>
    public MechanismSource WithImplicitStep(string procedure, IEnumerable<Place> unknowns, double length, string? rates = null) =>
        this with { ImplicitSteps = ImplicitSteps.Add(new(procedure, [.. unknowns], length, rates)) };

    /// <summary>The source with more variables that nobody sees.</summary>
    public MechanismSource WithHidden(params IEnumerable<(string Name, int Length)> variables) => this with
    {
        Variables = Variables.AddRange(variables.Select(v =>
            new DeclaredVariable(new NmodlName(File.Span, v.Name), VariableRole.Assigned, v.Length, 0, "", v.Length > 1))),
    };
}
