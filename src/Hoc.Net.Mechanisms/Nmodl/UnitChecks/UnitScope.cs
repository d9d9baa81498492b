using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Units;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl.UnitChecks;

/// <summary>The units of the names of a file, and of the block that is looked at.</summary>
internal sealed class UnitScope
{
    private static readonly Dictionary<string, string> OfSimulator = new()
    {
        ["v"] = "mV", ["t"] = "ms", ["dt"] = "ms", ["celsius"] = "degC", ["diam"] = "um", ["area"] = "um2",
    };

    private readonly FileUnits _units = new();
    private readonly Dictionary<string, Measure> _variables = [];
    private readonly Dictionary<string, Measure> _ofBlock = [];
    private readonly HashSet<string> _locals = [];

    public UnitScope(MechanismSource source)
    {
        foreach (UnitAlias alias in source.File.Flattened().OfType<UnitsBlock>().SelectMany(static block => block.Definitions).OfType<UnitAlias>())
            if (!_units.Knows(alias.Name.Text)) _units.TryDefine(alias.Name.Text, alias.Definition.Text, out _);
        foreach (DeclaredVariable variable in source.Variables)
        {
            if (variable.Unit.Length > 0 && Read(variable.Unit) is { } declared) _variables[variable.Name.Text] = declared;
            else if (variable is { Unit: "", Role: VariableRole.State }) _variables[variable.Name.Text] = Measure.Pure;
        }

        foreach (ConstantDeclaration constant in source.File.Flattened().OfType<ConstantBlock>().SelectMany(static block => block.Declarations))
            if (constant.Unit is { } unit && Read(unit.Text) is { } declared) _variables[constant.Name.Text] = declared;
        foreach ((string name, string unit) in Given(source))
            if (!_variables.ContainsKey(name) && Read(unit) is { } given) _variables[name] = given;
    }

    /// <summary>The variables that the simulator has itself, and the units in which it has them.</summary>
    public static IEnumerable<(string Name, string Unit)> Given(MechanismSource source) => OfSimulator.Select(static pair => (pair.Key, pair.Value))
        .Concat(source.IonVariables.Select(ion => (ion.Name, ion.Kind switch
        {
            IonVariables.Reversal => "mV",
            IonVariables.Current => source.Kind == MechanismKind.Density ? "mA/cm2" : "nA",
            _ => "mM",
        })));

    /// <summary>A unit as it is written; null when it is unknown, which is told elsewhere.</summary>
    public Measure? Read(string unit) => _units.TryParse(Alias(unit), out Unit read, out _) ? new Measure(read, unit) : null;

    /// <summary>Begins with the names of a block.</summary>
    public void Enter(IEnumerable<Parameter> parameters)
    {
        _ofBlock.Clear();
        _locals.Clear();
        foreach (Parameter parameter in parameters)
        {
            _locals.Add(parameter.Name.Text);
            if (parameter.Unit is { Text.Length: > 0 } unit && Read(unit.Text) is { } declared) _ofBlock[parameter.Name.Text] = declared;
        }
    }

    /// <summary>Notes local variables; what is first assigned to one tells its unit.</summary>
    public void Declare(IEnumerable<LocalDeclarator> locals) => _locals.UnionWith(locals.Select(static local => local.Name.Text));

    /// <summary>The unit of a variable; null when it has none that is known.</summary>
    public Measure? Find(string name) => _locals.Contains(name)
        ? _ofBlock.TryGetValue(name, out Measure local) ? local : null
        : _variables.TryGetValue(name, out Measure found) ? found : null;

    /// <summary>Notes what a local variable of unknown unit is assigned.</summary>
    public void Learn(string name, Measure value)
    {
        if (_locals.Contains(name) && value is { IsNumber: false, IsLoose: false }) _ofBlock.TryAdd(name, value with { Name = value.Name });
    }

    /// <summary>Units that everyone writes and the table has under longer names only where a file defines them.</summary>
    private string Alias(string unit) => unit switch
    {
        "mV" when !_units.Knows("mV") => "millivolt",
        "mA/cm2" when !_units.Knows("mA") => "milliamp/cm2",
        "mM" when !_units.Knows("mM") => "milli/liter",
        "um" when !_units.Knows("um") => "micron",
        "um2" when !_units.Knows("um") => "micron2",
        _ => unit,
    };
}
