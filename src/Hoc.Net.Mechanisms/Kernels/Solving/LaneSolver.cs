using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels.Solving;

/// <summary>
/// Solves systems that lie in memory, one for each lane: element e of lane k at <c>place[e · Count + k]</c>. The result is the magnitude of the
/// smallest pivot.
/// </summary>
internal static unsafe class LaneSolver
{
    public static L Solve<L>(EliminationPlan plan, double* matrix, double* rhs) where L : unmanaged, ILanes<L> =>
        plan.IsByValue ? SolveByValue<L>(plan.Size, matrix, rhs) : SolveByPlan<L>(plan, matrix, rhs);

    private static L Smaller<L>(L pivot, L smallest) where L : unmanaged, ILanes<L>
    {
        L magnitude = L.Abs(pivot);
        return L.Select(L.LessThan(magnitude, smallest), magnitude, smallest);
    }

    private static L SolveByPlan<L>(EliminationPlan plan, double* matrix, double* rhs) where L : unmanaged, ILanes<L>
    {
        var size = plan.Size;
        L smallest = L.Broadcast(double.PositiveInfinity);
        foreach (var step in plan.Steps)
        {
            var pivot = step.Pivot;
            smallest = Smaller(At<L>(matrix, pivot * size + pivot), smallest);
            for (int r = 0, fill = 0; r < step.Rows.Length; r++)
            {
                var row = step.Rows[r];
                L factor = At<L>(matrix, row * size + pivot) / At<L>(matrix, pivot * size + pivot);
                foreach (var column in step.Columns)
                {
                    L before = step.FillIns[fill++] ? L.Broadcast(0) : At<L>(matrix, row * size + column);
                    Set(matrix, row * size + column, before - (factor * At<L>(matrix, pivot * size + column)));
                }

                Set(rhs, row, At<L>(rhs, row) - (factor * At<L>(rhs, pivot)));
            }
        }

        for (var s = plan.Steps.Length - 1; s >= 0; s--)
        {
            var pivot = plan.Steps[s].Pivot;
            L sum = At<L>(rhs, pivot);
            foreach (var column in plan.Steps[s].Columns)
                sum -= At<L>(matrix, pivot * size + column) * At<L>(rhs, column);
            Set(rhs, pivot, sum / At<L>(matrix, pivot * size + pivot));
        }

        return smallest;
    }

    private static L SolveByValue<L>(int size, double* matrix, double* rhs) where L : unmanaged, ILanes<L>
    {
        L smallest = L.Broadcast(double.PositiveInfinity);
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = pivot + 1; row < size; row++)
                ExchangeIfGreater<L>(size, pivot, row, matrix, rhs);
            L divisor = At<L>(matrix, pivot * size + pivot);
            smallest = Smaller(divisor, smallest);
            for (var column = pivot + 1; column < size; column++)
                Set(matrix, pivot * size + column, At<L>(matrix, pivot * size + column) / divisor);
            Set(rhs, pivot, At<L>(rhs, pivot) / divisor);
            for (var row = pivot + 1; row < size; row++)
            {
                L factor = At<L>(matrix, row * size + pivot);
                for (var column = pivot + 1; column < size; column++)
                    Set(matrix, row * size + column,
                        At<L>(matrix, row * size + column) - At<L>(matrix, pivot * size + column) * factor);
                Set(rhs, row, At<L>(rhs, row) - At<L>(rhs, pivot) * factor);
            }
        }

        for (var pivot = size - 1; pivot >= 0; pivot--)
        {
            L sum = At<L>(rhs, pivot);
            for (var column = pivot + 1; column < size; column++)
                sum -= At<L>(matrix, pivot * size + column) * At<L>(rhs, column);
            Set(rhs, pivot, sum);
        }

        return smallest;
    }

    private static void ExchangeIfGreater<L>(int size, int pivot, int row, double* matrix, double* rhs) where L : unmanaged, ILanes<L>
    {
        L greater = L.LessThan(L.Abs(At<L>(matrix, pivot * size + pivot)), L.Abs(At<L>(matrix, row * size + pivot)));
        if (!L.Any(greater))
            return;
        for (var column = pivot; column < size; column++)
            Exchange(matrix, pivot * size + column, row * size + column, greater);
        Exchange(rhs, pivot, row, greater);
    }

    private static void Exchange<L>(double* place, int first, int second, L mask) where L : unmanaged, ILanes<L>
    {
        L a = At<L>(place, first);
        L b = At<L>(place, second);
        Set(place, first, L.Select(mask, b, a));
        Set(place, second, L.Select(mask, a, b));
    }

    private static L At<L>(double* place, int element) where L : unmanaged, ILanes<L> => L.Load(place + element * L.Count);

    private static void Set<L>(double* place, int element, L value) where L : unmanaged, ILanes<L> =>
        L.Store(place + element * L.Count, value);
}
