using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>
/// Where each variable of a mechanism lives. Parameters in RANGE, assigned variables and states have a value per instance; other parameters and those in
/// GLOBAL have one for all; variables outside blocks have one that nobody else sees.
/// </summary>
internal sealed class VariableTable
{
    private readonly Dictionary<string, Variable> _variables = [];
    private readonly ImmutableArray<Field>.Builder _fields = ImmutableArray.CreateBuilder<Field>();
    private readonly ImmutableArray<GlobalField>.Builder _globals = ImmutableArray.CreateBuilder<GlobalField>();
    private readonly ImmutableArray<ExternalGlobal>.Builder _externals = ImmutableArray.CreateBuilder<ExternalGlobal>();
    private readonly MechanismSource _source;
    private int _columns;

    public VariableTable(MechanismSource source)
    {
        _source = source;
        AddBuiltIn();
        var own = source.Variables.Where(v => !_variables.ContainsKey(v.Name.Text) && source.Externals.All(e => e.Text != v.Name.Text)).ToList();
        AddFields(own, VariableRole.Parameter, IsRange, FieldRole.Parameter);
        AddFields(own, VariableRole.Assigned, IsRange, FieldRole.Assigned);
        AddFields(own, VariableRole.State, name => !IsOfIon(name) && !IsSlot(name), FieldRole.State);
        foreach (var variable in own.Where(v => IsSlot(v.Name.Text)))
            AddField(variable, SlotRole(variable.Name.Text));
        foreach (var variable in own.Where(v => !_variables.ContainsKey(v.Name.Text) && IsShared(v)))
            AddShared(variable);
        foreach (var variable in own.Where(v => !_variables.ContainsKey(v.Name.Text)))
            AddField(variable, FieldRole.Internal);
        if (source.Blocks.Any(static b => TreeWalk.Statements(b.Body).Any(static s => s is TableStatement)))
            UseTable = AddGlobal("usetable", 1, "", 1);
        foreach (var name in source.Externals.Select(static e => e.Text).Where(name => !_variables.ContainsKey(name)))
            AddExternal(name, source.Find(name)?.Length ?? 1);
    }

    /// <summary>The fields of the mechanism.</summary>
    public ImmutableArray<Field> Fields => _fields.ToImmutable();

    /// <summary>The variables that all instances share and users see.</summary>
    public ImmutableArray<GlobalField> Globals => _globals.ToImmutable();

    /// <summary>The shared variables of other mechanisms, which follow the own ones.</summary>
    public ImmutableArray<ExternalGlobal> Externals => _externals.ToImmutable();

    /// <summary>The length of the array of what all instances share and nobody sees.</summary>
    public int SharedLength { get; private set; }

    /// <summary>The voltage that the row's code sees: currents are evaluated at two.</summary>
    public Variable Voltage { get; } = new("v", Storage.RowVoltage);

    /// <summary>The global that switches tables on; null without tables.</summary>
    public Variable? UseTable { get; }

    public static Variable NodeVoltage { get; } = new("node.v", Storage.NodeVoltage);

    public static Variable NodeArea { get; } = new("area", Storage.NodeArea);

    public static Variable NodeRhs { get; } = new("node.rhs", Storage.NodeRhs);

    public static Variable NodeD { get; } = new("node.d", Storage.NodeD);

    public static Variable Time { get; } = new("t", Storage.Time);

    public static Variable TimeStep { get; } = new("dt", Storage.TimeStep);

    public Variable? Find(string name) => _variables.GetValueOrDefault(name);

    /// <summary>Whether a variable is declared with a length.</summary>
    public bool IsArray(string name) => _source.Find(name) is { IsArray: true };

    /// <summary>A variable of an ion at the row's node, by the name that the mechanism has for its own copy.</summary>
    public Variable? IonPlace(string name) =>
        _source.IonVariables.FirstOrDefault(v => v.Name == name) is { } ion ? new(name, ion.Storage, ion.Ion) : null;

    private void AddBuiltIn()
    {
        _variables.Add("v", Voltage);
        _variables.Add("t", Time);
        _variables.Add("dt", TimeStep);
        _variables.Add("celsius", new("celsius", Storage.Celsius));
        _variables.Add("area", NodeArea);
        _variables.Add("diam", new("diam", Storage.NodeDiameter));
    }

    private bool IsRange(string name) => _source.Ranges.Contains(name) && !IsSlot(name);

    /// <summary>What holds no number lies behind what does, so that the numbers have the order in which C code finds them.</summary>
    private bool IsSlot(string name) => _source.Pointers.Contains(name) || _source.Objects.Contains(name) || _source.Streams.Contains(name);

    private FieldRole SlotRole(string name) =>
        _source.Streams.Contains(name) ? FieldRole.Random : _source.Objects.Contains(name) ? FieldRole.Object : FieldRole.Pointer;

    private bool IsOfIon(string name) => _source.IonVariables.Any(v => v.Name == name);

    /// <summary>Derivatives are seen by the integrator.</summary>
    private bool IsDerivative(string name) => _source.VariableStep is { } step && step.Equations.Any(e => e.Derivative == name);

    /// <summary>Volumes, coefficients and fluxes of what diffuses are seen by the solver.</summary>
    private bool IsOfDiffusion(string name) => _source.Diffusions.Any(
        d => d.Volume == name || d.Coefficient == name || d.Inflow?.Slope == name || d.Inflow?.Flux == name);

    private bool IsShared(DeclaredVariable variable) =>
        variable.Role is VariableRole.FileLocal or VariableRole.UnitConstant
        || (!IsOfIon(variable.Name.Text)
            && (variable.Role == VariableRole.Parameter || _source.GlobalNames.Contains(variable.Name.Text)));

    private void AddFields(List<DeclaredVariable> variables, VariableRole role, Func<string, bool> isWanted, FieldRole fieldRole)
    {
        foreach (var variable in variables.Where(v => v.Role == role && isWanted(v.Name.Text) && !_variables.ContainsKey(v.Name.Text)))
            AddField(variable, fieldRole);
    }

    private void AddField(DeclaredVariable variable, FieldRole role)
    {
        var name = variable.Name.Text;
        var value = variable.Role == VariableRole.Parameter ? variable.Value : 0;
        _fields.Add(new(name, role, value, variable.Unit, variable.Length));
        var storage = _fields[^1].IsSlot ? Storage.Pointed : Storage.Field;
        _variables.Add(name, new(name, storage, _columns, variable.Length, _fields[^1].IsVisible || IsDerivative(name) || IsOfDiffusion(name)));
        _columns += variable.Length;
    }

    private void AddShared(DeclaredVariable variable)
    {
        var name = variable.Name.Text;
        if (variable.Role is VariableRole.FileLocal or VariableRole.UnitConstant)
        {
            _variables.Add(name, new(name, Storage.Shared, SharedLength, variable.Length));
            SharedLength += variable.Length;
            return;
        }

        AddGlobal(name, variable.Value, variable.Unit, variable.Length);
    }

    private void AddExternal(string name, int length)
    {
        var slot = _globals.Sum(static g => g.Length) + _externals.Sum(static e => e.Length);
        _externals.Add(new(name, length));
        _variables.Add(name, new(name, Storage.Global, slot, length, isVisible: true));
    }

    private Variable AddGlobal(string name, double value, string unit, int length)
    {
        var global = new Variable(name, Storage.Global, _globals.Sum(static g => g.Length), length, isVisible: true);
        _globals.Add(new(name, value, unit, length));
        _variables.Add(name, global);
        return global;
    }
}
