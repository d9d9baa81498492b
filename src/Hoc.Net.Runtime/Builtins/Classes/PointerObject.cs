using System.Globalization;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>HOC's Pointer: a variable held in an object.</summary>
[HocClass("Pointer", "new Pointer(&x, \"statement\")", "Holds a variable, given by a pointer or by its name; assign() also executes the statement, in which $1 is the value.", Least = 1, Most = 2)]
internal sealed class PointerObject : HocObject
{
    private readonly VariableReference _target;
    private readonly string _text;
    private readonly string? _statement;

    /// <summary>Holds a variable.</summary>
    public PointerObject(CallArguments call)
    {
        bool isNamed = call.IsString(1);
        _target = isNamed ? call.Session.ReferenceTo(call.String(1), call) : call.Pointer(1);
        _text = isNamed ? call.String(1) : _target.Name.Length > 0 ? _target.Name : "unknown";
        _statement = call.Count > 1 ? call.String(2) : null;
    }

    [HocProperty("val", "p.val", "The variable's value.")]
    public double Value
    {
        get => _target.Value;
        set => _target.Value = value;
    }

    [HocMethod("s", "p.s()", "The variable's name; \"unknown\" where it has none.", Most = 0)]
    public string Text() => _text;

    [HocMethod("assign", "p.assign(x)", "Assigns the variable and executes the statement; gives the value.", Least = 1, Most = 1)]
    public double Assign(CallArguments call)
    {
        double value = call.Number(1);
        _target.Value = value;
        if (_statement is null) return value;
        string statement = _statement.Replace("$1", value.ToString("R", CultureInfo.InvariantCulture));
        call.Session.Runner.RunIn(null, SourceText.Enclosed("<Pointer.assign>", '{', statement, '}'), "Pointer.assign", call.CallSite);
        return value;
    }
}
