using System.Linq.Expressions;
using System.Reflection;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Graphs;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <summary>One lane.</summary>
internal sealed class ScalarOperations() : LaneOperations(typeof(Lanes1), typeof(PackAccess<Lanes1, Lanes1>))
{
    private readonly Dictionary<string, MethodInfo> _own = [];
    private readonly Dictionary<string, MethodInfo> _functions = [];

    public override Expression Broadcast(double value) => Own("Broadcast", Expression.Constant(value));

    public override Expression MaskOf(bool set) => Own("BroadcastBits", Expression.Constant(set ? -1L : 0L));

    public override Expression Spread(Expression scalar) => scalar;

    public override Expression Any(Expression mask) => Own("Any", mask);

    public override Expression TablePosition(Expression argument, Expression from, Expression scale, double count) =>
        Expression.Call(typeof(Tables.TableMath).GetMethod(nameof(Tables.TableMath.Position))!.MakeGenericMethod(Type), argument, from, scale, Broadcast(count));

    public override Expression Interpolate(Expression sheet, Expression position, ParameterExpression[] quantities) =>
        Expression.Call(typeof(PackRows).GetMethod(nameof(PackRows.Interpolate1))!, [sheet, position, .. quantities]);

    public override Expression Operate(NodeKind kind, int index, bool callsExp, Expression[] inputs) => kind switch
    {
        NodeKind.Add => Own("op_Addition", inputs),
        NodeKind.Subtract => Own("op_Subtraction", inputs),
        NodeKind.Multiply => Own("op_Multiply", inputs),
        NodeKind.Divide => Own("op_Division", inputs),
        NodeKind.Negate => Own("op_UnaryNegation", inputs),
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
        NodeKind.TableQuantity => Expression.Call(
            typeof(Tables.TableMath).GetMethod(nameof(Tables.TableMath.Quantity))!.MakeGenericMethod(Type), inputs),
        NodeKind.Function => Function(NameOf((MathFunction)index, callsExp), inputs),
        _ => throw new InvalidOperationException($"{kind} is no operation."),
    };

    private static string NameOf(MathFunction function, bool callsExp) => function switch
    {
        MathFunction.Exp when callsExp => nameof(LaneFunctions.ExpCall),
        MathFunction.Fmod => nameof(LaneFunctions.Remainder),
        _ => function.ToString(),
    };

    private MethodCallExpression Own(string name, params Expression[] arguments)
    {
        if (!_own.TryGetValue(name, out var method))
            _own.Add(name, method = Type.GetMethod(name, BindingFlags.Public | BindingFlags.Static)!);
        return Expression.Call(method, arguments);
    }

    private MethodCallExpression Function(string name, params Expression[] arguments)
    {
        if (!_functions.TryGetValue(name, out var method))
            _functions.Add(name, method = typeof(LaneFunctions).GetMethod(name)!.MakeGenericMethod(Type));
        return Expression.Call(method, arguments);
    }
}
