using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>HOC's Pointer: a variable held in an object.</summary>
[HocClass("Pointer", "new Pointer(&x, \"statement\")", "Holds a variable, given by a pointer or by its name; assign() also executes the statement, in which $1 is the value, or assigns it to the variable that the statement names.", Least = 1, Most = 2)]
internal sealed class PointerObject : HocObject
{
    private const string AssignedName = "hoc_ac_";

    private readonly VariableReference _target;
    private readonly string _text;
    private readonly ScheduledStatement? _statement;

    private readonly NumberSlot _assigned;

    /// <summary>Holds a variable.</summary>
    public PointerObject(CallArguments call)
    {
        bool isNamed = call.IsString(1);
        _target = isNamed ? call.Session.TopReferenceTo(call.String(1), call) : call.Pointer(1);
        _text = isNamed ? call.String(1) : "unknown";
        _assigned = (NumberSlot)call.Session.Names.Builtins.Find(AssignedName)!.Storage!;
        if (call.Count < 2) return;
        string statement = StatementFrom(call.String(2));
        // As in NEURON, a name that it assigns is a variable from now on.
        new ScheduledStatement(call.Session, $"if (0) {{{statement}}}", null, "Pointer", call.CallSite).Execute();
        _statement = new ScheduledStatement(call.Session, statement, null, "Pointer.assign", call.CallSite);
    }

    [HocProperty("val", "p.val", "The variable's value.")]
    public double Value
    {
        get => _target.Value;
        set => _target.Value = value;
    }

    [HocMethod("s", "p.s()", "The variable's name as the Pointer was given it; \"unknown\" for a pointer without a name.", Most = 0)]
    public string Text() => _text;

    [HocMethod("assign", "p.assign(x)", "Assigns the variable and executes the statement; gives the variable's value.", Least = 1, Most = 1)]
    public double Assign(double value)
    {
        _target.Value = value;
        if (_statement is null) return _target.Value;
        _assigned.Value = value;
        _statement.Execute();
        return _target.Value;
    }

    /// <summary>A statement speaks of the value as $1; one that does not is a variable to be assigned too.</summary>
    private static string StatementFrom(string text) =>
        text.Contains("$1", StringComparison.Ordinal) ? text.Replace("$1", AssignedName) : $"{text} = {AssignedName}";
}
