using System.Linq.Expressions;
using System.Reflection;
using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Mechanisms.Kernels.Graphs;
using Hoc.Net.Simulation.Lanes;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <summary>
/// Compiles the graph of a kernel for one type of lanes. A node that is used once stands where it is used, others are registers; what is the same for
/// all rows is computed with one lane before the rows.
/// </summary>
internal sealed partial class GraphCompiler
{
    /// <summary>More exponentials than the JIT would inline into one method are calls.</summary>
    private const int MostInlinedExponentials = 40;

    private const int MostScalarExponentials = 4;

    /// <summary>About as many registers as the JIT keeps track of; an inlined exponential takes a dozen.</summary>
    private const int MostRegisters = 900;
    private const int RegistersOfExponential = 12;

    /// <summary>
    /// One row of more nodes than the JIT would inline scalar operations for is computed by two lanes, the second for nothing: vectors need no inlining.
    /// </summary>
    private const int MostNodesOfOneLane = 400;

    /// <summary>Nesting of expressions, which compilers follow by recursion.</summary>
    private const int DeepestNesting = 40;

    private readonly KernelGraph _graph;
    private readonly string _mechanism;
    private readonly LaneOperations _one;
    private readonly LaneOperations _lanes;
    private readonly int _count;
    private readonly List<ParameterExpression> _registers = [];
    private readonly List<Expression> _prelude = [];
    private readonly Dictionary<Node, int> _nesting = [];
    private readonly Dictionary<Node, ParameterExpression[]> _sheets = [];

    private readonly ParameterExpression _frame = Expression.Parameter(typeof(KernelFrame), "frame");
    private readonly ParameterExpression _memory = Expression.Parameter(typeof(FormMemory), "memory");
    private readonly ParameterExpression _first = Expression.Parameter(typeof(int), "first");
    private readonly ParameterExpression _end = Expression.Parameter(typeof(int), "end");
    private readonly ParameterExpression _clock = Expression.Parameter(typeof(Clock), "clock");
    private readonly ParameterExpression _event = Expression.Parameter(typeof(EventCall), "event");
    private readonly ParameterExpression _call = Expression.Variable(typeof(EventCall), "call");
    private readonly ParameterExpression _offset = Expression.Variable(typeof(long), "offset"); // of the row in its column, bytes
    private readonly ParameterExpression _stop = Expression.Variable(typeof(long), "stop");

    private GraphCompiler(KernelGraph graph, string mechanism, int count)
    {
        _graph = graph;
        _mechanism = mechanism;
        _count = count;
        _one = new ScalarOperations();
        _lanes = count == 1 ? _one : PackOperations.Of(count);
    }

    /// <summary>Compiles for a width; a serial graph for one lane whatever the width.</summary>
    public static CompiledKernel Compile(KernelGraph graph, string mechanism, int width)
    {
        var count = graph.IsSerial ? 1 : width == 1 && graph.LiveNodes > MostNodesOfOneLane ? 2 : width;
        return new GraphCompiler(graph, mechanism, count).Lambda().Compile();
    }

    private bool IsScalar => _count == 1;

    private bool CallsExp => _graph.Exponentials > (IsScalar ? MostScalarExponentials : MostInlinedExponentials)
        || _graph.LiveNodes + _graph.Exponentials * RegistersOfExponential > MostRegisters;

    private Expression<CompiledKernel> Lambda()
    {
        PlaceArrays();
        var pass = new List<Expression>();
        Emit(_graph.Pass, pass);
        var row = new List<Expression>();
        Emit(_graph.Rows, row);

        var done = Expression.Label("done");
        var loop = Expression.Loop(
            Expression.Block(
            [
                Expression.IfThen(Expression.GreaterThanOrEqual(_offset, _stop), Expression.Break(done)),
                .. RowStart(),
                .. row,
                Expression.AddAssign(_offset, Expression.Constant(8L * _count)),
            ]),
            done);
        Expression[] body =
        [
            Expression.Assign(_offset, Bytes(_first)),
            Expression.Assign(_stop, Bytes(_end)),
            Expression.Assign(_call, _event),
            .. ScratchStart(),
            .. _prelude,
            .. pass,
            loop,
            .. ScratchEnd(),
        ];
        return Expression.Lambda<CompiledKernel>(
            Expression.Block([_offset, _stop, _call, .. _registers], body), [_frame, _memory, _first, _end, _clock, _event]);
    }

    private static Expression Bytes(Expression row) => Expression.Multiply(Expression.Convert(row, typeof(long)), Expression.Constant(8L));

    private ParameterExpression Register(Type type, string name)
    {
        var register = Expression.Variable(type, name);
        _registers.Add(register);
        return register;
    }

    private void Emit(Region region, List<Expression> code)
    {
        foreach (var item in region.Items)
        {
            if (item is Node { Uses: > 0 } node)
                Emit(node, code);
            else if (item is Step { IsLive: true } step)
                Emit(step, code);
        }
    }

    private void Emit(Node node, List<Expression> code)
    {
        if (node.Kind is NodeKind.Number or NodeKind.Variable)
            return;
        if (node.Kind == NodeKind.TableSheet)
        {
            EmitSheet(node, code);
            return;
        }

        if (IsRemembered(node))
        {
            EmitRemembered(node, code);
            return;
        }

        if (StandsWhereUsed(node))
            return;
        var operations = node.IsUniform ? _one : _lanes;
        var register = Register(operations.Type, node.Kind.ToString());
        code.Add(Expression.Assign(register, Compute(node)));
        _nesting[node] = 0;
        if (!node.IsUniform)
        {
            node.Pack = register;
            return;
        }

        node.Scalar = register;
        if (node.IsSpread && !IsScalar)
        {
            var pack = Register(_lanes.Type, node.Kind + "s");
            code.Add(Expression.Assign(pack, _lanes.Spread(register)));
            node.Pack = pack;
        }
    }

    private bool StandsWhereUsed(Node node)
    {
        if (node.IsPinned || node.Uses > 1 || node.Kind is NodeKind.Fetch or NodeKind.Service)
            return false;
        if (node.Kind == NodeKind.Load && _graph.Stored.Contains(node.Place))
            return false;
        var nesting = 1 + node.Inputs.Select(n => _nesting.GetValueOrDefault(n)).DefaultIfEmpty().Max();
        _nesting[node] = nesting;
        return nesting <= DeepestNesting;
    }

    /// <summary>The value for all lanes.</summary>
    private Expression PackOf(Node node)
    {
        if (IsScalar)
            return ScalarOf(node);
        if (node.Kind == NodeKind.Number)
            return node.IsMask
                ? _lanes.MaskOf(node.Number != 0)
                : _lanes.Broadcast(node.Number);
        if (node.Kind == NodeKind.Variable && node.Pack is null && node.Sources.Count == 1)
            return PackOf(node.Sources[0]); // after a loop
        if (node.Pack is not null)
            return node.Pack;
        return node.IsUniform ? _lanes.Spread(ScalarOf(node)) : Compute(node);
    }

    /// <summary>The one value of a uniform node, or of any node where there is one lane.</summary>
    private Expression ScalarOf(Node node)
    {
        if (node.Kind == NodeKind.Number)
            return node.IsMask
                ? _one.MaskOf(node.Number != 0)
                : _one.Broadcast(node.Number);
        if (node.Kind == NodeKind.Variable && node.Scalar is null && node.Pack is null && node.Sources.Count == 1)
            return ScalarOf(node.Sources[0]);
        return node.Scalar ?? node.Pack ?? Compute(node);
    }

    private Expression ValueOf(Node node, bool asPack) => asPack ? PackOf(node) : ScalarOf(node);

    private Expression Compute(Node node)
    {
        var operations = node.IsUniform ? _one : _lanes;
        switch (node.Kind)
        {
            case NodeKind.Load:
                return LoadOf(node.Place, node.IsUniform);
            case NodeKind.Fetch:
                return FetchOf(node);
            case NodeKind.RowsInUse:
                return _lanes.Access(nameof(PackAccess<Lanes1, Lanes1>.RowsInUse), _offset, _stop);
            case NodeKind.TableFrom:
                return Frame(nameof(FrameAccess.TableFrom), _memory, Expression.Constant(node.Index));
            case NodeKind.TableScale:
                return Frame(nameof(FrameAccess.TableScale), _memory, Expression.Constant(node.Index));
            case NodeKind.TablePosition:
                return operations.TablePosition(
                    ValueOf(node.Inputs[0], !node.IsUniform), ValueOf(node.Inputs[1], !node.IsUniform), ValueOf(node.Inputs[2], !node.IsUniform), node.Element);
            case NodeKind.TableQuantity:
                return operations.Operate(
                    node.Kind, 0, false, [_sheets[node.Inputs[0]][node.Index], ValueOf(node.Inputs[1], !node.IsUniform)]);
            case NodeKind.Service:
                return ServiceOf(node);
            case NodeKind.Variable:
                throw new InvalidOperationException("A variable has not been set.");
            default:
                return operations.Operate(
                    node.Kind, node.Index, CallsExp, [.. node.Inputs.Select(n => ValueOf(n, !node.IsUniform))]);
        }
    }

    private void EmitSheet(Node node, List<Expression> code)
    {
        var operations = node.IsUniform ? _one : _lanes;
        var address = Register(typeof(long), "sheet");
        _prelude.Add(Expression.Assign(
            address, Frame(nameof(FrameAccess.TableSheet), _memory, Expression.Constant(node.Index), Expression.Constant(node.Element))));
        ParameterExpression[] quantities = [.. Enumerable.Range(0, Tables.FormTable.SheetWidth).Select(_ => Register(operations.Type, "quantity"))];
        _sheets.Add(node, quantities);
        code.Add(operations.Interpolate(address, ValueOf(node.Inputs[0], !node.IsUniform), quantities));
    }

    private static readonly Lookup<string, MethodInfo> FrameMethods =
        (Lookup<string, MethodInfo>)typeof(FrameAccess).GetMethods(BindingFlags.Public | BindingFlags.Static).ToLookup(static m => m.Name);

    private static Expression Frame(string name, params Expression[] arguments) => Expression.Call(FrameMethods[name].First(), arguments);
}
