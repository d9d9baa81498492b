using System.Linq.Expressions;
using System.Reflection;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Graphs;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <summary>The methods of one type of lanes, as calls in expression trees.</summary>
internal sealed class LaneOperations(Type type)
{
    private readonly Dictionary<string, MethodInfo> _own = [];
    private readonly Dictionary<string, MethodInfo> _functions = [];
    private readonly Type _access = typeof(LaneAccess<>).MakeGenericType(type);

    public Type Type => type;

    /// <summary>A method of the lanes themselves.</summary>
    public Expression Own(string name, params Expression[] arguments)
    {
        if (!_own.TryGetValue(name, out var method))
            _own.Add(name, method = type.GetMethod(name, BindingFlags.Public | BindingFlags.Static)!);
        return Expression.Call(method, arguments);
    }

    /// <summary>A method of <see cref="LaneFunctions"/>.</summary>
    public Expression Function(string name, params Expression[] arguments)
    {
        if (!_functions.TryGetValue(name, out var method))
            _functions.Add(name, method = typeof(LaneFunctions).GetMethod(name)!.MakeGenericMethod(type));
        return Expression.Call(method, arguments);
    }

    /// <summary>A method of <see cref="LaneAccess{L}"/>.</summary>
    public Expression Access(string name, params Expression[] arguments)
    {
        var method = name == nameof(LaneAccess<Simulation.Lanes.Lanes1>.StoreLast)
            ? _access.GetMethod(name, [.. arguments.Select(static a => a.Type)])!
            : _access.GetMethod(name)!;
        return Expression.Call(method, arguments);
    }

    /// <summary>An operation of the graph on values of this type.</summary>
    public Expression Operate(NodeKind kind, int index, bool callsExp, Expression[] inputs) => kind switch
    {
        NodeKind.Add => Own("op_Addition", inputs),
        NodeKind.Subtract => Own("op_Subtraction", inputs),
        NodeKind.Multiply => Own("op_Multiply", inputs),
        NodeKind.Divide => Own("op_Division", inputs),
        NodeKind.Negate => Own("op_UnaryNegation", inputs),
        NodeKind.FusedNegateMultiplyAdd => Own("FusedNegateMultiplyAdd", inputs),
        NodeKind.Sqrt => Own("Sqrt", inputs),
        NodeKind.Abs => Own("Abs", inputs),
        NodeKind.Floor => Own("Floor", inputs),
        NodeKind.Truncate => Own("Truncate", inputs),
        NodeKind.Less => Own("LessThan", inputs),
        NodeKind.LessOrEqual => Own("LessThanOrEqual", inputs),
        NodeKind.Equal => Own("Equal", inputs),
        NodeKind.NotEqual => Function(nameof(LaneFunctions.NotEqual), inputs),
        NodeKind.Truth => Function(nameof(LaneFunctions.Truth), inputs),
        NodeKind.NumberOf => Function(nameof(LaneFunctions.Number), inputs),
        NodeKind.And => Own("op_BitwiseAnd", inputs),
        NodeKind.Or => Own("op_BitwiseOr", inputs),
        NodeKind.Not => Own("op_OnesComplement", inputs),
        NodeKind.Select => Own("Select", inputs),
        NodeKind.TableQuantity => Access(nameof(LaneAccess<Simulation.Lanes.Lanes1>.TableQuantity), inputs),
        NodeKind.Function => Function(NameOf((MathFunction)index, callsExp), inputs),
        _ => throw new InvalidOperationException($"{kind} is no operation."),
    };

    private static string NameOf(MathFunction function, bool callsExp) => function switch
    {
        MathFunction.Exp when callsExp => nameof(LaneFunctions.ExpCall),
        MathFunction.Fmod => nameof(LaneFunctions.Remainder),
        _ => function.ToString(),
    };
}
