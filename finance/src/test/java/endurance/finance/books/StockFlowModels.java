package endurance.finance.books;

import static endurance.finance.books.Economy.BANK;
import static endurance.finance.books.Economy.FIRMS;
import static endurance.finance.books.Economy.HOUSEHOLDS;
import static endurance.finance.books.Economy.STATE;

import java.util.function.IntToDoubleFunction;

/** The models of Godley and Lavoie, simulated in floating point; each posts its flows. */
final class StockFlowModels {

  private StockFlowModels() {}

  /** Chapter 3: government money only; SIMEX where people spend out of last year's income. */
  static void sim(Economy economy, int years, IntToDoubleFunction spending, boolean expecting) {
    double money = 0;
    double disposableBefore = 0;
    for (int year = 0; year < years; year++) {
      double government = spending.applyAsDouble(year);
      double income =
          expecting
              ? government + 0.6 * disposableBefore + 0.4 * money
              : (government + 0.4 * money) / (1 - 0.6 * 0.8);
      double taxes = 0.2 * income;
      economy.flow("government", STATE, FIRMS, government);
      economy.flow("consumption", HOUSEHOLDS, FIRMS, income - government);
      economy.flow("wages", FIRMS, HOUSEHOLDS, income);
      economy.flow("taxes", HOUSEHOLDS, STATE, taxes);
      economy.endYear();
      money += income - taxes - (income - government);
      disposableBefore = income - taxes;
    }
  }

  /** Chapter 4: money of a central bank, and bills. */
  static void pc(Economy economy, int years) {
    double rate = 0.025;
    double wealth = 0;
    double billsHeld = 0;
    double billsOfBank = 0;
    for (int year = 0; year < years; year++) {
      double interest = rate * billsHeld;
      double income = (20 + 0.6 * 0.8 * interest + 0.4 * wealth) / (1 - 0.6 * 0.8);
      double taxes = 0.2 * (income + interest);
      double disposable = income - taxes + interest;
      double consumption = income - 20;
      wealth += disposable - consumption;
      double demanded = wealth * (0.635 + 5 * rate) - 0.01 * disposable;
      double toBank = 20 + interest - taxes - (demanded - billsHeld);

      flows(economy, consumption, income, taxes, interest, rate * billsOfBank);
      economy.lend("bills", HOUSEHOLDS, STATE, demanded - billsHeld);
      economy.lend("bills", BANK, STATE, toBank);
      economy.endYear();
      billsHeld = demanded;
      billsOfBank += toBank;
    }
  }

  /** Chapter 5: bonds without end beside bills, at a price of 20 and a coupon of 1. */
  static void lp(Economy economy, int years) {
    double rate = 0.03;
    double wealth = 0;
    double billsHeld = 0;
    double bondsHeld = 0;
    double billsOfBank = 0;
    for (int year = 0; year < years; year++) {
      double interest = rate * billsHeld + bondsHeld / 20;
      double kept = 1 - 0.1938;
      double income = (20 + 0.8 * kept * interest + 0.2 * wealth) / (1 - 0.8 * kept);
      double taxes = 0.1938 * (income + interest);
      double disposable = income - taxes + interest;
      double consumption = income - 20;
      wealth += disposable - consumption;
      double bills = wealth * (0.44196 + 1.1 * rate - 0.05) - 0.03 * disposable;
      double bonds = wealth * (0.3997 - rate + 1.1 * 0.05) - 0.03 * disposable;
      double toBank = 20 + interest - taxes - (bills - billsHeld) - (bonds - bondsHeld);

      flows(economy, consumption, income, taxes, interest, rate * billsOfBank);
      economy.lend("bills", HOUSEHOLDS, STATE, bills - billsHeld);
      economy.lend("bonds", HOUSEHOLDS, STATE, bonds - bondsHeld);
      economy.lend("bills", BANK, STATE, toBank);
      economy.endYear();
      billsHeld = bills;
      bondsHeld = bonds;
      billsOfBank += toBank;
    }
  }

  private static void flows(
      Economy economy,
      double consumption,
      double income,
      double taxes,
      double interest,
      double interestOfBank) {
    economy.flow("government", STATE, FIRMS, 20);
    economy.flow("consumption", HOUSEHOLDS, FIRMS, consumption);
    economy.flow("wages", FIRMS, HOUSEHOLDS, income);
    economy.flow("taxes", HOUSEHOLDS, STATE, taxes);
    economy.flow("interest", STATE, HOUSEHOLDS, interest);
    economy.flow("interest", STATE, BANK, interestOfBank);
    economy.flow("profits", BANK, STATE, interestOfBank);
  }

  /**
   * Chapter 7: deposits and loans of banks, plant of firms. Deposits equal loans, as banks have
   * nothing else; simulated apart, a rounding between them would earn interest and grow.
   */
  static void bmw(Economy economy, int years, double autonomous, double rate) {
    double loans = 0;
    double plant = 0;
    double incomeBefore = 0;
    for (int year = 0; year < years; year++) {
      double depreciation = 0.1 * plant;
      double investment = 0.15 * (incomeBefore - plant) + depreciation;
      // Income is consumption and investment; what firms pay as interest households get.
      double spentAnyway = autonomous - 0.75 * depreciation;
      double income = (spentAnyway + 0.1 * loans + investment) / (1 - 0.75);
      double wages = income - rate * loans - depreciation;
      double consumption = income - investment;

      economy.flow("consumption", HOUSEHOLDS, FIRMS, consumption);
      economy.flow("investment", FIRMS, FIRMS, investment);
      economy.flow("wages", FIRMS, HOUSEHOLDS, wages);
      economy.flow("interest", FIRMS, BANK, rate * loans);
      economy.flow("interest", BANK, HOUSEHOLDS, rate * loans);
      economy.flow("depreciation", FIRMS, FIRMS, depreciation);
      economy.lend("loans", BANK, FIRMS, investment - depreciation);
      economy.endYear();
      loans += investment - depreciation;
      plant += investment - depreciation;
      incomeBefore = income;
    }
  }
}
