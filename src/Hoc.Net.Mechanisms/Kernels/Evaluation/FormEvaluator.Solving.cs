using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Solving;

namespace Hoc.Net.Mechanisms.Kernels.Evaluation;

/// <content>Systems of linear equations.</content>
internal sealed partial class FormEvaluator
{
    private void Execute(LinearSolveForm solve)
    {
        var size = solve.Size;
        var matrix = _locals.AsSpan(program.Locals[solve.Matrix], size * size);
        var rhs = _locals.AsSpan(program.Locals[solve.Rhs], size);
        var plan = program.PlanOf(solve);
        var smallest = plan.IsByValue ? SolveByValue(size, matrix, rhs) : Solve(plan, matrix, rhs);
        if (solve.Smallest is not null)
            _locals[program.Locals[solve.Smallest]] = smallest;
    }

    private static double Smaller(double magnitude, double smallest) => magnitude < smallest ? magnitude : smallest;

    private static double Solve(EliminationPlan plan, Span<double> matrix, Span<double> rhs)
    {
        var size = plan.Size;
        var smallest = double.PositiveInfinity;
        foreach (var step in plan.Steps)
        {
            var pivot = step.Pivot;
            smallest = Smaller(Math.Abs(matrix[pivot * size + pivot]), smallest);
            for (int r = 0, fill = 0; r < step.Rows.Length; r++)
            {
                var row = step.Rows[r];
                var factor = matrix[row * size + pivot] / matrix[pivot * size + pivot];
                foreach (var column in step.Columns)
                {
                    ref var element = ref matrix[row * size + column];
                    element = step.FillIns[fill++] ? 0 : element;
                    element -= factor * matrix[pivot * size + column];
                }

                rhs[row] -= factor * rhs[pivot];
            }
        }

        for (var s = plan.Steps.Length - 1; s >= 0; s--)
        {
            var pivot = plan.Steps[s].Pivot;
            foreach (var column in plan.Steps[s].Columns)
                rhs[pivot] -= matrix[pivot * size + column] * rhs[column];
            rhs[pivot] /= matrix[pivot * size + pivot];
        }

        return smallest;
    }

    private static double SolveByValue(int size, Span<double> matrix, Span<double> rhs)
    {
        var smallest = double.PositiveInfinity;
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = pivot + 1; row < size; row++)
                if (Math.Abs(matrix[pivot * size + pivot]) < Math.Abs(matrix[row * size + pivot]))
                    Exchange(pivot, row, size, matrix, rhs);
            var divisor = matrix[pivot * size + pivot];
            smallest = Smaller(Math.Abs(divisor), smallest);
            for (var column = pivot + 1; column < size; column++)
                matrix[pivot * size + column] /= divisor;
            rhs[pivot] /= divisor;
            for (var row = pivot + 1; row < size; row++)
            {
                var factor = matrix[row * size + pivot];
                for (var column = pivot + 1; column < size; column++)
                    matrix[row * size + column] -= matrix[pivot * size + column] * factor;
                rhs[row] -= rhs[pivot] * factor;
            }
        }

        for (var pivot = size - 1; pivot >= 0; pivot--)
            for (var column = pivot + 1; column < size; column++)
                rhs[pivot] -= matrix[pivot * size + column] * rhs[column];

        return smallest;
    }

    private static void Exchange(int pivot, int row, int size, Span<double> matrix, Span<double> rhs)
    {
        for (var column = pivot; column < size; column++)
            (matrix[pivot * size + column], matrix[row * size + column]) = (matrix[row * size + column], matrix[pivot * size + column]);
        (rhs[pivot], rhs[row]) = (rhs[row], rhs[pivot]);
    }
}
