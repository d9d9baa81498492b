using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Solving;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <content>Systems of linear equations: small ones element by element in registers, others in memory.</content>
internal sealed partial class GraphBuilder
{
    private const int MostUpdatesInRegisters = 300;
    private const int LargestByValueInRegisters = 3;

    private void Solve(LinearSolveForm form)
    {
        var plan = _program.PlanOf(form);
        if (IsDirect(form.Matrix) || IsDirect(form.Rhs) || !FitsRegisters(plan))
        {
            _isOutdated |= _learned.Direct.Add(form.Matrix) | _learned.Direct.Add(form.Rhs);
            var smallest = new Node(NodeKind.Variable, _region);
            _region.Items.Add(smallest.Owner = new SolveStep { Region = _region, Form = form, Plan = plan, Smallest = smallest });
            Tell(form, smallest);
        }
        else if (plan.IsByValue)
        {
            SolveByValue(form);
        }
        else
        {
            SolveByPlan(form, plan);
        }
    }

    private void Tell(LinearSolveForm form, Node smallest)
    {
        if (form.Smallest is not null)
            Write(form.Smallest, 0, smallest);
    }

    private Node Smaller(Node pivot, Node smallest)
    {
        var magnitude = Make(NodeKind.Abs, [pivot]);
        return Select(Make(NodeKind.Less, [magnitude, smallest]), magnitude, smallest);
    }

    private static bool FitsRegisters(EliminationPlan plan) => plan.IsByValue
        ? plan.Size <= LargestByValueInRegisters
        : plan.Steps.Sum(static s => (s.Rows.Length + 1) * (s.Columns.Length + 1)) <= MostUpdatesInRegisters;

    private void SolveByPlan(LinearSolveForm form, EliminationPlan plan)
    {
        var smallest = Number(double.PositiveInfinity);
        foreach (var step in plan.Steps)
        {
            var pivot = step.Pivot;
            smallest = Smaller(At(form, pivot, pivot), smallest);
            for (int r = 0, fill = 0; r < step.Rows.Length; r++)
            {
                var row = step.Rows[r];
                var factor = Divide(At(form, row, pivot), At(form, pivot, pivot));
                foreach (var column in step.Columns)
                {
                    var before = step.FillIns[fill++] ? Number(0) : At(form, row, column);
                    Write(form.Matrix, row * form.Size + column, Reduce(before, factor, At(form, pivot, column)));
                }

                Write(form.Rhs, row, Reduce(Read(form.Rhs, row), factor, Read(form.Rhs, pivot)));
            }
        }

        for (var s = plan.Steps.Length - 1; s >= 0; s--)
            Substitute(form, plan.Steps[s].Pivot, plan.Steps[s].Columns);
        Tell(form, smallest);
    }

    private void SolveByValue(LinearSolveForm form)
    {
        var smallest = Number(double.PositiveInfinity);
        for (var pivot = 0; pivot < form.Size; pivot++)
        {
            for (var row = pivot + 1; row < form.Size; row++)
                ExchangeIfGreater(form, pivot, row);
            var divisor = At(form, pivot, pivot);
            smallest = Smaller(divisor, smallest);
            for (var column = pivot + 1; column < form.Size; column++)
                Write(form.Matrix, pivot * form.Size + column, Divide(At(form, pivot, column), divisor));
            Write(form.Rhs, pivot, Divide(Read(form.Rhs, pivot), divisor));
            for (var row = pivot + 1; row < form.Size; row++)
            {
                var factor = At(form, row, pivot);
                for (var column = pivot + 1; column < form.Size; column++)
                    Write(form.Matrix, row * form.Size + column, Subtract(At(form, row, column), Multiply(At(form, pivot, column), factor)));
                Write(form.Rhs, row, Subtract(Read(form.Rhs, row), Multiply(Read(form.Rhs, pivot), factor)));
            }
        }

        for (var pivot = form.Size - 1; pivot >= 0; pivot--)
        {
            var sum = Read(form.Rhs, pivot);
            for (var column = pivot + 1; column < form.Size; column++)
                sum = Subtract(sum, Multiply(At(form, pivot, column), Read(form.Rhs, column)));
            Write(form.Rhs, pivot, sum);
        }

        Tell(form, smallest);
    }

    private void ExchangeIfGreater(LinearSolveForm form, int pivot, int row)
    {
        var greater = Make(
            NodeKind.Less, [Make(NodeKind.Abs, [At(form, pivot, pivot)]), Make(NodeKind.Abs, [At(form, row, pivot)])]);
        for (var column = pivot; column < form.Size; column++)
            Exchange(form.Matrix, pivot * form.Size + column, row * form.Size + column, greater);
        Exchange(form.Rhs, pivot, row, greater);
    }

    private void Exchange(Variable variable, int first, int second, Node mask)
    {
        var (a, b) = (Read(variable, first), Read(variable, second));
        Write(variable, first, Select(mask, b, a));
        Write(variable, second, Select(mask, a, b));
    }

    private void Substitute(LinearSolveForm form, int pivot, IEnumerable<int> columns)
    {
        var sum = Read(form.Rhs, pivot);
        foreach (var column in columns)
            sum = Reduce(sum, At(form, pivot, column), Read(form.Rhs, column));
        Write(form.Rhs, pivot, Divide(sum, At(form, pivot, pivot)));
    }

    private Node At(LinearSolveForm form, int row, int column) => Read(form.Matrix, row * form.Size + column);

    private Node Reduce(Node value, Node factor, Node other) => Subtract(value, Multiply(factor, other));
}
