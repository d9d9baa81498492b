using Hoc.Net.Runtime.Numerics;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>The axes of a cloud of points: the eigenvectors of its scatter matrix.</summary>
internal static class PrincipalAxes
{
    /// <summary>Finds them; column i of the vectors belongs to value i.</summary>
    /// <param name="centered">The three coordinates of all points, their means taken off.</param>
    /// <param name="vectors">The axes.</param>
    /// <param name="values">The sums of squares along them.</param>
    public static bool TryFind(double[][] centered, out FullMatrix vectors, out double[] values)
    {
        var scatter = new FullMatrix(3, 3);
        for (int i = 0; i < 3; i++)
        {
            for (int j = i; j < 3; j++) scatter.Place(i, j) = scatter.Place(j, i) = RowArithmetic.Dot(centered[i], centered[j]);
        }

        (vectors, values) = (scatter, []);
        return scatter.IsFinite() && SymmetricEigen.TryDecompose(scatter, out vectors, out values);
    }
}
