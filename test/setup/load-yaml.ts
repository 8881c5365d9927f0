// Steps load it when they need it; Jest's modules fail ("not in cache") where two do so at once for the first time.
import 'yaml';
