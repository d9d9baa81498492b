namespace Hoc.Net.Runtime.Numerics;

/// <summary>
/// The singular values q and the orthogonal matrix V of a square matrix A, with U·diag(q) = A·V for some orthogonal U (G. H. Golub, C. Reinsch: Singular
/// value decomposition and least squares solutions, Numerische Mathematik 14 (1970) 403-420): Householder's reduction to two diagonals, then
/// QR steps with shifts. Not sorted. Principal axes are found with it, whose further course follows from the last digits.
/// </summary>
internal sealed class OrthogonalDirections
{
    private const int MostSteps = 30; // per value; seldom more than three

    private readonly double[][] _columns;
    private readonly double[] _values; // the main diagonal
    private readonly double[] _upper; // the one above; element i belongs to column i
    private readonly double _tiny; // sums of squares below it count as 0

    private OrthogonalDirections(double[][] columns, double[] values, double tiny)
    {
        _columns = columns;
        _values = values;
        _upper = new double[values.Length];
        _tiny = tiny;
    }

    /// <summary>Replaces the columns of A by those of V.</summary>
    /// <param name="columns">The columns of A, then of V.</param>
    /// <param name="values">Where the singular values go.</param>
    /// <param name="precision">What counts as 0, relative to the largest sum of a column.</param>
    /// <param name="tiny">What counts as 0 among sums of squares.</param>
    public static void Find(double[][] columns, double[] values, double precision, double tiny)
    {
        var search = new OrthogonalDirections(columns, values, tiny);
        double negligible = precision * search.Reduce();
        search.Accumulate();
        for (int k = values.Length - 1; k >= 0; k--) search.Diagonalise(k, negligible);
    }

    private int Count => _values.Length;

    /// <summary>Reduces to two diagonals; gives the largest sum of magnitudes in a column.</summary>
    private double Reduce()
    {
        double largest = 0;
        double g = 0;
        for (int i = 0; i < Count; i++)
        {
            _upper[i] = g;
            _values[i] = ReflectColumn(i);
            g = ReflectRow(i);
            double sum = Math.Abs(_values[i]) + Math.Abs(_upper[i]);
            if (sum > largest) largest = sum;
        }

        return largest;
    }

    private double ReflectColumn(int i)
    {
        double[] pivot = _columns[i];
        double s = 0;
        for (int j = i; j < Count; j++) s += pivot[j] * pivot[j];
        if (s < _tiny) return 0;
        double f = pivot[i];
        double g = f >= 0 ? -Math.Sqrt(s) : Math.Sqrt(s);
        double h = f * g - s;
        pivot[i] = f - g;
        for (int j = i + 1; j < Count; j++)
        {
            double[] column = _columns[j];
            f = 0;
            for (int k = i; k < Count; k++) f += pivot[k] * column[k];
            f /= h;
            for (int k = i; k < Count; k++) column[k] += f * pivot[k];
        }

        return g;
    }

    private double ReflectRow(int i)
    {
        double s = 0;
        for (int j = i + 1; j < Count; j++) s += _columns[j][i] * _columns[j][i];
        if (s < _tiny || i == Count - 1) return 0;
        double f = _columns[i + 1][i];
        double g = f >= 0 ? -Math.Sqrt(s) : Math.Sqrt(s);
        double h = f * g - s;
        _columns[i + 1][i] = f - g;
        for (int j = i + 1; j < Count; j++) _upper[j] = _columns[j][i] / h;
        for (int j = i + 1; j < Count; j++)
        {
            s = 0;
            for (int k = i + 1; k < Count; k++) s += _columns[k][j] * _columns[k][i];
            for (int k = i + 1; k < Count; k++) _columns[k][j] += s * _upper[k];
        }

        return g;
    }

    /// <summary>Multiplies the reflections of rows into V.</summary>
    private void Accumulate()
    {
        int last = Count - 1;
        _columns[last][last] = 1;
        double g = _upper[last];
        for (int i = last - 1; i >= 0; i--)
        {
            if (g != 0) MultiplyReflection(i, _columns[i + 1][i] * g);
            for (int j = i + 1; j < Count; j++)
            {
                _columns[j][i] = 0;
                _columns[i][j] = 0;
            }

            _columns[i][i] = 1;
            g = _upper[i];
        }
    }

    private void MultiplyReflection(int i, double h)
    {
        for (int j = i + 1; j < Count; j++) _columns[i][j] = _columns[j][i] / h;
        for (int j = i + 1; j < Count; j++)
        {
            double s = 0;
            for (int k = i + 1; k < Count; k++) s += _columns[k][i] * _columns[j][k];
            for (int k = i + 1; k < Count; k++) _columns[j][k] += s * _columns[i][k];
        }
    }

    private void Diagonalise(int k, double negligible)
    {
        for (int step = 1; ; step++)
        {
            if (step > MostSteps) _upper[k] = 0;
            int l = k;
            while (Math.Abs(_upper[l]) > negligible && Math.Abs(_values[l - 1]) > negligible) l--;
            if (Math.Abs(_upper[l]) > negligible) Cancel(l, k, negligible);
            if (l == k) break;
            Transform(l, k);
        }

        if (_values[k] >= 0) return;
        _values[k] = -_values[k];
        for (int j = 0; j < Count; j++) _columns[k][j] = -_columns[k][j];
    }

    /// <summary>Makes the upper element l vanish where the value before it does.</summary>
    private void Cancel(int l, int k, double negligible)
    {
        double c = 0;
        double s = 1;
        for (int i = l; i <= k; i++)
        {
            double f = s * _upper[i];
            _upper[i] = c * _upper[i];
            if (Math.Abs(f) <= negligible) return;
            double g = _values[i];
            double h = Length(f, g);
            _values[i] = h;
            if (h == 0) (g, h) = (1, 1);
            c = g / h;
            s = -f / h;
        }
    }

    /// <summary>One QR step on the rows l to k, with a shift from the last two.</summary>
    private void Transform(int l, int k)
    {
        double x = _values[l];
        double y = _values[k - 1];
        double z = _values[k];
        double g = _upper[k - 1];
        double h = _upper[k];
        double f = ((y - z) * (y + z) + (g - h) * (g + h)) / (h * 2 * y);
        g = Math.Sqrt(f * f + 1);
        double temp = f >= 0 ? f + g : f - g;
        f = ((x - z) * (x + z) + h * (y / temp - h)) / x;
        double c = 1;
        double s = 1;
        for (int i = l + 1; i <= k; i++)
        {
            g = _upper[i];
            y = _values[i];
            h = s * g;
            g *= c;
            z = Length(f, h);
            _upper[i - 1] = z;
            if (z == 0) (f, z) = (1, 1);
            c = f / z;
            s = h / z;
            f = x * c + g * s;
            g = -x * s + g * c;
            h = y * s;
            y *= c;
            Rotate(_columns[i - 1], _columns[i], c, s);
            z = Length(f, h);
            _values[i - 1] = z;
            if (z == 0) (f, z) = (1, 1);
            c = f / z;
            s = h / z;
            f = c * g + s * y;
            x = -s * g + c * y;
        }

        _upper[l] = 0;
        _upper[k] = f;
        _values[k] = x;
    }

    private static void Rotate(double[] first, double[] second, double c, double s)
    {
        for (int j = 0; j < first.Length; j++)
        {
            double x = first[j];
            double z = second[j];
            first[j] = x * c + z * s;
            second[j] = -x * s + z * c;
        }
    }

    /// <summary>√(a² + b²) without overflow.</summary>
    private static double Length(double a, double b)
    {
        if (Math.Abs(a) < Math.Abs(b)) return Math.Abs(b) * Math.Sqrt(a / b * (a / b) + 1);
        return a == 0 ? 0 : Math.Abs(a) * Math.Sqrt(b / a * (b / a) + 1);
    }
}
